package org.verbatim.archive;

/// Who may see an interview: everybody, editors, everybody from a day on, or nobody any more but editors. It is withdrawn where its address
/// says so, and hidden from visitors like one that never was where it is not.
public enum Visibility {
    PUBLISHED, EDITORS, EMBARGOED, WITHDRAWN
}
