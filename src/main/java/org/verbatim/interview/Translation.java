package org.verbatim.interview;

/// That an interview's words are a translation: `from` is a BCP 47 tag, `by` who made it ("machine", a name).
public record Translation(String from, String by) {}
