package org.verbatim.archive;

import java.time.Instant;

/// A row of the editors' list of interviews. `takenDown` says that a takedown hides something of it; `doubts` is how many doubts its reader had.
public record ListedInterview(String slug, String title, Publication publication, boolean takenDown, int revision,
        int turnCount, int doubts, Instant changed) {}
