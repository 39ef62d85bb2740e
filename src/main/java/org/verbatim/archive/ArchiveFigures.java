package org.verbatim.archive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// How much the archive holds, from when to when; the dates are null where no interview is dated.
public interface ArchiveFigures {

    /// Interviews that a visitor may see.
    long getInterviews();

    /// Their turns.
    long getTurns();

    /// Their words.
    long getWords();

    /// The first day of the earliest date.
    @Nullable
    LocalDate getEarliest();

    /// The last day of the latest date.
    @Nullable
    LocalDate getLatest();

    /// How many of the interviews have a date.
    long getDated();
}
