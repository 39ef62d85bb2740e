package org.verbatim.quote;

/// A difference that leaves a quote the same words: what [Folded] takes away from both sides before they are compared.
public enum Fold {

    /// Capitals and small letters.
    CASE,
    /// Quotation marks and apostrophes of any form.
    QUOTES,
    /// Dashes and hyphens of any form.
    DASHES,
    /// White space, unless it is all that parts two words; characters without width; an ellipsis typed as dots.
    SPACE,
    /// A comma or stop where the quote ends, an ellipsis where it begins or ends: they belong to whoever quotes.
    ENDS,
    /// The source breaks off here to say who speaks ("…," he said, "…").
    ATTRIBUTION
}
