package org.verbatim.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.AuthorityId;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Person;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.Role;

/// Describes what a page shows in the words of schema.org. Only words that were said are a `Quotation`, and only of somebody with a name.
public final class SchemaOrg {

    private SchemaOrg() {
    }

    /// Words on their own page.
    public static LinkedData of(CitedWords words) {
        Turn turn = words.turn();
        Map<String, Object> said = node(words.verbatim() ? "Quotation" : "CreativeWork");
        put(said, "text", words.text());
        put(said, "url", words.address());
        if (turn.person() != null && turn.speaker() != null) {
            Map<String, Object> speaker = person(turn.person(), turn.speaker(), words.access());
            put(said, words.verbatim() ? "creator" : "about", speaker);
            put(said, "spokenByCharacter", words.verbatim() ? speaker : null);
        }
        put(said, "inLanguage", words.interview().language());
        put(said, "datePublished", day(words.interview().published()));
        put(said, "dateCreated", day(words.interview().recorded()));
        put(said, "isBasedOn", words.interview().sourceUrl());
        put(said, "isPartOf", interview(words.interview(), words.inArticle(), words.access()));
        return top(said);
    }

    /// An interview.
    public static LinkedData of(InterviewSummary interview, boolean article, Access access) {
        Map<String, Object> described = interview(interview, article, access);
        put(described, "abstract", interview.standfirst());
        put(described, "wordCount", interview.wordCount());
        put(described, "license", interview.licence());
        put(described, "about", people(interview, access, Role.INTERVIEWEE));
        put(described, "contributor", people(interview, access, Role.values()));
        return top(described);
    }

    /// A person.
    public static LinkedData of(Person person, Access access) {
        Map<String, Object> described = person(person.figures().getSlug(), person.figures().getName(), access);
        put(described, "alternateName", person.aliases().isEmpty() ? null : person.aliases());
        List<String> elsewhere = person.ids().stream().map(AuthorityId::address).toList();
        put(described, "sameAs", elsewhere.isEmpty() ? null : elsewhere);
        return top(described);
    }

    private static Map<String, Object> interview(InterviewSummary interview, boolean article, Access access) {
        Map<String, Object> described = node("Article");
        put(described, "name", interview.title());
        put(described, "headline", interview.title());
        put(described, "genre", article ? null : "Interview");
        put(described, "url", access.interview(interview.slug()));
        put(described, "publisher", interview.publisher() == null ? null : publisher(interview.publisher()));
        put(described, "datePublished", day(interview.published()));
        put(described, "dateCreated", day(interview.recorded()));
        put(described, "inLanguage", interview.language());
        put(described, "isBasedOn", interview.sourceUrl());
        return described;
    }

    private static Map<String, Object> publisher(String name) {
        Map<String, Object> publisher = node("Organization");
        publisher.put("name", name);
        return publisher;
    }

    private static @Nullable List<Map<String, Object>> people(InterviewSummary interview, Access access,
            Role... roles) {
        List<Map<String, Object>> people = interview.participants().stream()
                .filter(speaker -> speaker.person() != null && List.of(roles).contains(speaker.role()))
                .map(speaker -> person(speaker, access)).toList();
        return people.isEmpty() ? null : people;
    }

    private static Map<String, Object> person(Participant speaker, Access access) {
        return person(speaker.person() == null ? "" : speaker.person(), speaker.name(), access);
    }

    private static Map<String, Object> person(String slug, String name, Access access) {
        Map<String, Object> person = node("Person");
        person.put("name", name);
        person.put("url", access.person(slug));
        return person;
    }

    /// A date that is only about right cannot be said.
    private static @Nullable String day(@Nullable ArchiveDate date) {
        return date == null || date.approximate() ? null : date.edtf();
    }

    private static Map<String, Object> node(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }

    private static void put(Map<String, Object> node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static LinkedData top(Map<String, Object> described) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(described);
        return LinkedData.of(data);
    }
}
