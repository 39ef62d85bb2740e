package org.verbatim.transcript;

/// Something a reader is unsure of. Line and column count from 1; `words` are the words in question as the source has them.
public record ParseWarning(int line, int column, Kind kind, String message, String words) {

    /// What a warning is about.
    public enum Kind {
        /// Who says something.
        SPEAKER,
        /// Where the conversation begins or ends.
        BOUNDARY,
        /// What the source says about itself: its title, its dates, its times.
        FACT,
        /// Anything else.
        OTHER
    }

    /// Whether it may mean that words are given to the wrong person, or that spoken words are missing.
    public boolean isDoubt() {
        return kind == Kind.SPEAKER || kind == Kind.BOUNDARY;
    }
}
