package org.verbatim.search;

import org.verbatim.text.names.NameLikeness;

/// A person whom somebody may mean by a name: slug, name, and how well the best of the person's names fits.
public record FittingPerson(String person, String name, NameLikeness likeness) {}
