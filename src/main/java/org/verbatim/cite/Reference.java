package org.verbatim.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Translation;
import org.verbatim.text.names.PersonName;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// What a reference says, whatever its form. Whoever speaks in a transcript is its author; an article that quotes somebody is not that
/// person's. Absent facts are null: nothing is made up. `container` is who published it, `medium` what it is and where in it the words
/// stand.
record Reference(String id, boolean article, @Nullable PersonName author, List<PersonName> interviewers, String title,
        @Nullable String container, @Nullable ArchiveDate date, @Nullable String language, String medium,
        String archive, String address, LocalDate accessed) {

    static Reference of(CitedWords words) {
        InterviewSummary interview = words.interview();
        boolean article = words.inArticle();
        return new Reference(id(words), article, author(words), article ? List.of() : interviewers(words),
                interview.title(), interview.publisher(), date(interview, article), interview.language(),
                medium(words), words.access().archive(), words.address(), words.access().day());
    }

    private static String id(CitedWords words) {
        return words.interview().slug() + "-" + words.turn().number()
                + (words.range() == null ? "" : "-w" + words.range());
    }

    /// A label like "Q" is no author.
    private static @Nullable PersonName author(CitedWords words) {
        String speaker = words.turn().speaker();
        return words.turn().kind() != TurnKind.SPOKEN || words.turn().person() == null || speaker == null
                ? null
                : PersonName.of(speaker);
    }

    private static List<PersonName> interviewers(CitedWords words) {
        return words.interview().participants().stream()
                .filter(participant -> participant.role() == Role.INTERVIEWER && participant.person() != null
                        && !participant.person().equals(words.turn().person()))
                .map(Participant::name).map(PersonName::of).toList();
    }

    /// An interview is dated when it was held, an article when it came out.
    private static @Nullable ArchiveDate date(InterviewSummary interview, boolean article) {
        return article && interview.published() != null ? interview.published() : interview.date();
    }

    private static String medium(CitedWords words) {
        return String.join(", ", Stream.of(words.inArticle() ? null : "interview transcript",
                translation(words.interview().rendering()), machine(words.interview().rendering()),
                "turn " + words.turn().number())
                .filter(Objects::nonNull).toList());
    }

    private static @Nullable String translation(Rendering rendering) {
        Translation translation = rendering.translation();
        if (translation == null) {
            return null;
        }
        String from = Locale.forLanguageTag(translation.from()).getDisplayLanguage(Locale.ENGLISH);
        return translation.by().equals("machine")
                ? "machine translation from " + from
                : "translated from " + from + " by " + translation.by();
    }

    private static @Nullable String machine(Rendering rendering) {
        MachineMade machine = rendering.machineMade();
        if (machine == null) {
            return null;
        }
        return machine.tool() == null ? "transcribed by machine" : "transcribed by machine (" + machine.tool() + ")";
    }
}
