package org.verbatim.quote;

/// Whether a quote is by whoever is said to have said it; what speaks for the claim comes first.
public enum Attribution {

    /// The speaker has the claimed name, or one that it may stand for, and nobody else in the archive does.
    CONFIRMED,
    /// Two people fit the claimed name, the source does not name its speaker, or the claim says more than the source ("Jr.").
    CANNOT_TELL,
    /// Somebody else said it.
    CONTRADICTED,
    /// No name was claimed, or no words were found whose speaker it could be held against.
    NOT_ASKED
}
