package org.verbatim.interview;

/// Who may see an interview.
enum Visibility {
    PUBLISHED, EDITORS, EMBARGOED, WITHDRAWN
}
