package org.verbatim.archive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A person with how much of the archive is theirs; the dates are of their interviews, null where none is dated.
public interface PersonFigures {

    /// The person's address.
    String getSlug();

    /// The name.
    String getName();

    /// Interviews with at least one turn of theirs.
    long getInterviews();

    /// Their turns.
    long getTurns();

    /// Their words.
    long getWords();

    /// The first day of the earliest.
    @Nullable
    LocalDate getEarliest();

    /// The last day of the latest.
    @Nullable
    LocalDate getLatest();
}
