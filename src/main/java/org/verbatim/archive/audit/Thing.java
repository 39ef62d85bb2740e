package org.verbatim.archive.audit;

/// What an act is about.
public enum Thing {
    INTERVIEW, PERSON, ACCOUNT, TOKEN, REPORT, ARCHIVE
}
