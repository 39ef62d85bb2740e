package org.verbatim.transcript;

import org.jspecify.annotations.Nullable;

/// Says that a program turned the recording into words, so that nobody may have heard whether they are right. `tool` is its name as far
/// as the source shows it, null where it only shows that it was one.
public record MachineMade(@Nullable String tool) {}
