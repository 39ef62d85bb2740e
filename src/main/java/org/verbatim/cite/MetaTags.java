package org.verbatim.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.text.names.PersonName;
import org.verbatim.transcript.Role;

/// What reference managers read in the head of a page, by which they fill in a reference themselves: Highwire's tags and Dublin Core.
public final class MetaTags {

    private final List<MetaTag> tags = new ArrayList<>();

    private MetaTags() {
    }

    /// Of words on their own page.
    public static List<MetaTag> of(CitedWords words) {
        PersonName author = Reference.of(words).author();
        return new MetaTags().add(words.interview(), words.inArticle(), words.address(),
                author == null ? List.of() : List.of(author.shown()));
    }

    /// Of an interview; an article is by none of those whom it quotes.
    public static List<MetaTag> of(InterviewSummary interview, boolean article, Access access) {
        List<String> authors = article
                ? List.of()
                : interview.participants().stream()
                        .filter(speaker -> speaker.person() != null && speaker.role() == Role.INTERVIEWEE)
                        .map(Participant::name).toList();
        return new MetaTags().add(interview, article, access.interview(interview.slug()), authors);
    }

    private List<MetaTag> add(InterviewSummary interview, boolean article, String address, List<String> authors) {
        ArchiveDate date = interview.date();
        add(interview.title(), "citation_title", "DC.title");
        authors.forEach(author -> add(author, "citation_author", "DC.creator"));
        add(date == null || date.approximate() ? null : date.edtf().replace('-', '/'), "citation_publication_date");
        add(date == null ? null : date.edtf(), "DC.date");
        add(interview.publisher(), "citation_publisher", "DC.publisher");
        add(interview.language(), "citation_language", "DC.language");
        add(address, "citation_public_url", "DC.identifier");
        add(article ? "newspaperArticle" : "interview", "DC.type");
        add(interview.licence(), "DC.rights");
        add(interview.sourceUrl(), "DC.source");
        return List.copyOf(tags);
    }

    private void add(@Nullable String content, String... names) {
        Stream.of(names).map(name -> content == null ? null : new MetaTag(name, content)).filter(Objects::nonNull)
                .forEach(tags::add);
    }
}
