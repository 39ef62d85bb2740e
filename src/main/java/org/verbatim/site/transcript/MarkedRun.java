package org.verbatim.site.transcript;

import org.jspecify.annotations.Nullable;

/// A run of a turn's words as a page sets it. `mark` numbers the match that begins with it, from 1 within the page, null where none does (a
/// match that goes on from the paragraph before has its number there). `aside` is what nobody said: `[inaudible]`, or a paragraph in brackets.
record MarkedRun(String text, boolean marked, @Nullable Integer mark, boolean aside) {}
