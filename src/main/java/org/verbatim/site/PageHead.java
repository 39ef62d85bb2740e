package org.verbatim.site;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Person;
import org.verbatim.archive.reading.OpenTranscript;
import org.verbatim.cite.Access;
import org.verbatim.cite.CitedWords;
import org.verbatim.cite.LinkedData;
import org.verbatim.cite.MetaTag;
import org.verbatim.cite.MetaTags;
import org.verbatim.cite.SchemaOrg;

/// What the head of a page tells machines of the thing that the page shows: `type` is OpenGraph's; `published` a day, a month or a year, null where
/// it is not known for certain.
public record PageHead(String type, @Nullable String published, List<MetaTag> tags, LinkedData data) {

    public PageHead {
        tags = List.copyOf(tags);
    }

    public static PageHead of(CitedWords words) {
        return new PageHead("article", published(words.interview()), MetaTags.of(words), SchemaOrg.of(words));
    }

    /// A source in which nobody speaks under a label is an article.
    public static PageHead of(OpenTranscript transcript, Access access) {
        boolean article = !transcript.traits().spoken();
        InterviewSummary summary = transcript.summary();
        return new PageHead("article", published(summary), MetaTags.of(summary, article, access),
                SchemaOrg.of(summary, article, access));
    }

    public static PageHead of(Person person, Access access) {
        return new PageHead("profile", null, List.of(), SchemaOrg.of(person, access));
    }

    private static @Nullable String published(InterviewSummary interview) {
        ArchiveDate date = interview.published() != null ? interview.published() : interview.recorded();
        return date == null || date.approximate() ? null : date.edtf();
    }
}
