package org.verbatim.api;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Translation;
import org.verbatim.transcript.MachineMade;

/// An interview without its words. Dates are EDTF; `url` is relative to the site.
record InterviewJson(String slug, String title, @Nullable String publisher, @Nullable String recorded,
        @Nullable String published, @Nullable String language, @Nullable Translation translation,
        @Nullable MachineMade machineMade,
        @Nullable String collection, @Nullable String sourceUrl, @Nullable String licence, String visibility,
        int revision, int turnCount,
        int wordCount, String url, List<ParticipantJson> participants) {

    static InterviewJson of(InterviewSummary i) {
        return new InterviewJson(i.slug(), i.title(), i.publisher(), edtf(i.recorded()), edtf(i.published()),
                i.language(), i.rendering().translation(), i.rendering().machineMade(), i.collection(), i.sourceUrl(),
                i.licence(), lower(i.visibility()), i.revision(), i.turnCount(),
                i.wordCount(), "/interviews/" + i.slug(), i.participants().stream().map(ParticipantJson::of).toList());
    }

    static @Nullable String edtf(@Nullable ArchiveDate date) {
        return date == null ? null : date.edtf();
    }

    /// The names of the design's closed sets as JSON has them.
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// A speaker with what is theirs; `person` is null for a voice without a name.
    record ParticipantJson(@Nullable String person, String name, String role, int turnCount, int wordCount) {

        static ParticipantJson of(Participant p) {
            return new ParticipantJson(p.person(), p.name(), lower(p.role()), p.turnCount(), p.wordCount());
        }
    }
}
