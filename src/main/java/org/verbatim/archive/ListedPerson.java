package org.verbatim.archive;

/// A row of the editors' list of people; counts what they say in all interviews, whoever may see these.
public record ListedPerson(String slug, String name, long interviews, long turns) {}
