package org.verbatim.text.names;

/// Whether two names are one person's, as far as names can tell.
public enum NameLikeness {

    /// They are equal but for case, accents, apostrophes, hyphens, titles or the order of their parts.
    SAME,
    /// One says less than the other, and nothing against it: a surname alone, initials, no suffix. Who fits it alone is meant.
    MAY_BE,
    /// The names do not show it: they are in different scripts, or one says something that the other leaves open.
    UNSURE,
    /// They differ in what both say.
    DIFFERENT
}
