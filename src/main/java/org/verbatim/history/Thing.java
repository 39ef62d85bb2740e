package org.verbatim.history;

/// What an act is about.
public enum Thing {
    INTERVIEW, PERSON, ACCOUNT, TOKEN, REPORT, ARCHIVE
}
