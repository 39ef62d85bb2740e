package org.verbatim.interview;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A turn as it was worded under a key. `current` says whether the latest revision still has it; where not, `changed` is since when, and
/// `successor` the turn that came after it, null where it was removed.
public record CitedTurn(InterviewSummary interview, Turn turn, boolean current, @Nullable Instant changed,
        @Nullable Turn successor) {}
