package org.verbatim.site.transcript;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Turn;
import org.verbatim.search.analysis.Tongue;

/// Where turns stand: `alone` outside of their transcript, with the turn of the number `focus` as the one that the page
/// is about (0 for none), and whether they are `current` or an earlier wording, which has no place in the transcript.
/// `language` is that of the interview, null if it cannot be told.
public record TurnContext(InterviewSummary interview, boolean alone, int focus, boolean current,
        @Nullable String language) {

    /// The language of every page's own words.
    private static final String PAGE = "en";

    /// Turns of which the words tell the language of a transcript.
    private static final int SAMPLE = 10;

    /// A place outside of the transcript.
    public TurnContext(InterviewSummary interview, int focus, boolean current) {
        this(interview, true, focus, current, interview.language());
    }

    /// The transcript, by its first turns.
    static TurnContext transcript(InterviewSummary interview, List<Turn> first) {
        String sample = first.stream().limit(SAMPLE).map(Turn::text).collect(Collectors.joining("\n"));
        return new TurnContext(interview, false, 0, true,
                interview.language() == null ? Tongue.of(sample, null).language() : interview.language());
    }

    /// The address of a place in the transcript, as a link from this page leads there.
    String address(String fragment) {
        return (alone ? "/interviews/" + interview.slug() : "") + "#" + fragment;
    }

    /// How the words of a turn are marked up; without the language if it is the page's own.
    Tongue tongue(String words) {
        Tongue tongue = Tongue.of(words, language);
        return PAGE.equals(tongue.language()) ? new Tongue(null, tongue.direction()) : tongue;
    }
}
