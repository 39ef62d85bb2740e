package org.verbatim.search;

/// What hits are counted by.
public enum FacetField {
    SPEAKER, INTERVIEW, KIND, ROLE, LANGUAGE, YEAR
}
