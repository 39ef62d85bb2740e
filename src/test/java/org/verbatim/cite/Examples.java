package org.verbatim.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.text.WordRange;
import org.verbatim.text.Words;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// Words to be cited in tests: a turn of a talk between Anna Bell, who asks, and Ludwig van Dam; each test changes what it is about.
record Examples(String title, @Nullable String publisher, @Nullable String date, @Nullable Translation translation,
        TurnKind kind, @Nullable String person, @Nullable String speaker, String text, @Nullable WordRange range) {

    static final Access ACCESS = new Access("Verbatim", "https://archive.example.org", LocalDate.of(2026, 11, 22));

    static Examples spoken() {
        return new Examples("A Crossing", "The Island Paper", "1974-06-05", null, TurnKind.SPOKEN, "ludwig-van-dam",
                "Ludwig van Dam", "We crossed the sea. It was cold.", null);
    }

    static Examples quoted() {
        return spoken().kind(TurnKind.QUOTED);
    }

    Examples kind(TurnKind kind) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text, range);
    }

    Examples titled(String title) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text, range);
    }

    Examples publisher(@Nullable String publisher) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text, range);
    }

    Examples dated(@Nullable String date) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text, range);
    }

    Examples translated(String from, String by) {
        return new Examples(title, publisher, date, new Translation(from, by), kind, person, speaker, text, range);
    }

    Examples by(@Nullable String person, @Nullable String speaker) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text, range);
    }

    Examples saying(String text) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text, range);
    }

    Examples words(int first, int last) {
        return new Examples(title, publisher, date, translation, kind, person, speaker, text,
                new WordRange(first, last));
    }

    CitedWords cited() {
        return new CitedWords(interview(), turn(), range, ACCESS);
    }

    InterviewSummary interview() {
        ArchiveDate recorded = date == null ? null : ArchiveDate.parse(date);
        return new InterviewSummary(1, "crossing", title, "How they got away.", publisher, recorded, null, "en",
                new Rendering(translation, null), null, "https://paper.example.org/crossing", "CC-BY-4.0", 1,
                new UUID(0, 1), 9, 99,
                List.of(new Participant("anna-bell", "Anna Bell", Role.INTERVIEWER, List.of(), 4, 20),
                        new Participant("ludwig-van-dam", "Ludwig van Dam", Role.INTERVIEWEE, List.of(), 4, 70),
                        new Participant(null, "Q", Role.INTERVIEWER, List.of(), 1, 9)),
                Visibility.PUBLISHED);
    }

    private Turn turn() {
        return new Turn(4, "k3y0000000pq", kind, person, speaker, Role.INTERVIEWEE, null, null, text,
                Words.count(text), null, null, List.of());
    }
}
