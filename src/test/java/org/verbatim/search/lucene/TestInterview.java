package org.verbatim.search.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Section;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.text.Words;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// Writes an interview for a test: `ANNA: words` is a spoken turn of Anna's, a line without a label is narration. A full name in capitals
/// ("MEGYN KELLY") is a person, anything else a voice without one; whoever is in `askers` is the interviewer.
final class TestInterview {

    private final long id;
    private final String slug;
    private final List<String> lines;
    private @Nullable String date;
    private Instant arrived = Instant.EPOCH;
    private @Nullable String language = "en";
    private final List<Section> sections = new ArrayList<>();
    private String asker = "";
    private @Nullable String publisher;
    private @Nullable String collection;
    private UUID stamp = UUID.randomUUID();
    private List<String> aliases = List.of();

    TestInterview(long id, String slug, String... lines) {
        this.id = id;
        this.slug = slug;
        this.lines = List.of(lines);
    }

    TestInterview dated(String edtf) {
        date = edtf;
        return this;
    }

    TestInterview arrived(String moment) {
        arrived = Instant.parse(moment);
        return this;
    }

    TestInterview in(@Nullable String newLanguage) {
        language = newLanguage;
        return this;
    }

    TestInterview headed(String heading, int firstTurn) {
        sections.add(new Section(sections.size() + 1, heading, firstTurn));
        return this;
    }

    TestInterview from(String newPublisher, String newCollection) {
        publisher = newPublisher;
        collection = newCollection;
        return this;
    }

    TestInterview askedBy(String name) {
        asker = name;
        return this;
    }

    TestInterview stamped(UUID newStamp) {
        stamp = newStamp;
        return this;
    }

    TestInterview alias(String... names) {
        aliases = List.of(names);
        return this;
    }

    Interview build() {
        List<Turn> turns = new ArrayList<>();
        Map<String, Participant> participants = new LinkedHashMap<>();
        for (String line : lines) {
            Turn turn = turn(turns.size() + 1, line);
            turns.add(turn);
            String speaker = turn.speaker();
            Role role = turn.role();
            if (speaker != null && role != null) {
                participants.putIfAbsent(speaker, new Participant(turn.person(), speaker, role,
                        turn.person() == null ? List.of() : aliases, 1, 1));
            }
        }
        ArchiveDate published = date == null ? null : ArchiveDate.parse(date);
        var summary = new InterviewSummary(id, slug, "Title of " + slug, null, publisher, null, published, language,
                Rendering.PLAIN, collection, null, null, 1, stamp, turns.size(), turns.size(),
                List.copyOf(participants.values()), Visibility.PUBLISHED);
        return new Interview(summary, arrived, new SourceFile(slug + ".txt", "0".repeat(64), "text/plain", 1), sections,
                turns);
    }

    private Turn turn(int number, String line) {
        String key = "key%09d".formatted(number);
        int colon = line.indexOf(": ");
        if (colon < 0 || !line.substring(0, colon).equals(line.substring(0, colon).toUpperCase(Locale.ROOT))) {
            return new Turn(number, key, TurnKind.NARRATION, null, null, null, null, null, line, Words.count(line),
                    null, null,
                    List.of());
        }
        String label = line.substring(0, colon);
        String words = line.substring(colon + 2);
        String name = label.contains(" ") ? capitalised(label) : label;
        Role role = label.equals(asker) ? Role.INTERVIEWER : Role.INTERVIEWEE;
        String person = label.contains(" ") ? label.toLowerCase(Locale.ROOT).replace(' ', '-') : null;
        return new Turn(number, key, TurnKind.SPOKEN, person, name, role, label, null, words, Words.count(words),
                null, null, List.of());
    }

    private static String capitalised(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            name.append(name.isEmpty() ? "" : " ").append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
