package org.verbatim.archive;

import java.time.Instant;

/// A row of the editors' list of interviews; `hides` says that a takedown hides something of it, or that it was hidden from visitors.
public record ListedInterview(String slug, String title, Publication publication, boolean takenDown, int revision,
        int turnCount, Instant changed) {}
