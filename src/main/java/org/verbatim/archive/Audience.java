package org.verbatim.archive;

/// Who asks: visitors see what is published, editors also what is not, or not yet, or no longer. What was taken down nobody sees.
public enum Audience {
    VISITORS, EDITORS
}
