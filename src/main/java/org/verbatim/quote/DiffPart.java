package org.verbatim.quote;

/// A stretch of a word diff: text that both wordings have, or only the later one (`INSERT`), or only the earlier one (`DELETE`).
public record DiffPart(Op op, String text) {

    /// What became of a stretch.
    public enum Op {
        EQUAL, INSERT, DELETE
    }
}
