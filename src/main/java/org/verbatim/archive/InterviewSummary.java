package org.verbatim.archive;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An interview without its words: what lists and hits show of it. Absent facts are null. `revision` counts from 1; `stamp` changes with
/// everything that shows in search; `visibility` is who may see it today: one whose embargo is over is published.
public record InterviewSummary(long id, String slug, String title, @Nullable String standfirst,
        @Nullable String publisher, @Nullable ArchiveDate recorded, @Nullable ArchiveDate published,
        @Nullable String language, Rendering rendering, @Nullable String collection,
        @Nullable String sourceUrl, @Nullable String licence, int revision, UUID stamp, int turnCount, int wordCount,
        List<Participant> participants, Visibility visibility) {

    public InterviewSummary {
        participants = List.copyOf(participants);
    }

    /// When it was said, else when it was published: the date that search, sorting and charts use.
    public @Nullable ArchiveDate date() {
        return recorded != null ? recorded : published;
    }
}
