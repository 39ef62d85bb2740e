package org.verbatim.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewSummary;
import org.verbatim.interview.Rendering;
import org.verbatim.interview.Section;
import org.verbatim.interview.SourceFile;
import org.verbatim.interview.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.search.TurnMatches;
import org.verbatim.transcript.TurnKind;
import org.verbatim.web.TurnView.MatchesHere;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptViewBuilderTests {

    private static final SourceFile SOURCE = new SourceFile("talk.txt", "00", "text/plain", 1);
    private static final List<Turn> TURNS = List.of(spoken(1, "Anna", "the sea, the sea"), spoken(2, "Bell", "wind"),
            spoken(3, "Anna", "deep\n\nsea"), spoken(4, "Anna", "sea"));

    @Test
    void numbersMarksThroughThePage() {
        TranscriptView view = view(List.of(), found(1, 4, 7, 13, 16), found(4, 0, 3));

        assertThat(shown(view, 1)).isEqualTo("the [1 sea], the [2 sea]");
        assertThat(shown(view, 2)).isEqualTo("wind");
        assertThat(shown(view, 4)).isEqualTo("[3 sea]");
        assertThat(view.matches()).isEqualTo(3);
        assertThat(view.matchedTurns()).isEqualTo(2);
    }

    @Test
    void countsAMatchOverAParagraphBreakOnce() {
        TranscriptView view = view(List.of(), found(3, 0, 9), found(4, 0, 3));

        assertThat(shown(view, 3)).isEqualTo("[1 deep] / [ sea]");
        assertThat(shown(view, 4)).isEqualTo("[2 sea]");
        assertThat(view.matches()).isEqualTo(2);
    }

    @Test
    void marksNothingOnOtherWordsThanThoseThatWereFound() {
        TranscriptView view = view(List.of(), new TurnMatches(1, "older", List.of(new MatchRange(4, 7))),
                new TurnMatches(9, "k9", List.of(new MatchRange(0, 3))), found(4, 0, 3));

        assertThat(shown(view, 1)).isEqualTo("the sea, the sea");
        assertThat(view.turns().get(0).matches()).isNull();
        assertThat(view.turns().get(1).matches()).isNull();
        assertThat(shown(view, 4)).isEqualTo("[1 sea]");
        assertThat(List.of(view.matches(), view.matchedTurns())).containsExactly(1, 1);
    }

    @Test
    void leadsToTurnsThatMatchWithoutAWordOfThemDoingSo() {
        TranscriptView view = view(List.of(), found(2), found(4));

        assertThat(List.of(view.matches(), view.matchedTurns())).containsExactly(0, 2);
        assertThat(view.turns().get(1).matches()).isNotNull().extracting("nextTurn").isEqualTo(4);
    }

    @Test
    void showsEveryHeadingAlsoTwoInARowAndOneAtTheEnd() {
        TranscriptView view = view(List.of(new Section(1, "Part one", 2), new Section(2, "At sea", 2),
                new Section(3, "Notes", 99)));

        assertThat(view.turns().get(1).sections()).extracting(Section::heading).containsExactly("Part one", "At sea");
        assertThat(view.after()).extracting(Section::heading).containsExactly("Notes");
    }

    @Test
    void leadsFromEachTurnWithMatchesToTheNext() {
        TranscriptView view = view(List.of(), found(4, 0, 3), found(1, 4, 7, 13, 16), found(3, 6, 9));

        assertThat(view.turns()).extracting(TurnView::matches).containsExactly(new MatchesHere(1, 2, 4, null, 3), null,
                new MatchesHere(3, 3, 4, 1, 4), new MatchesHere(4, 4, 4, 3, null));
        assertThat(view.rail().matches()).extracting(Rail.Tick::turn).containsExactly(1, 3, 4);
    }

    @Test
    void setsApartWhatNobodySaid() {
        List<Turn> turns = List
                .of(spoken(1, "Anna", "We [inaudible 00:12] and (crosstalk) left [sic].\n\n(Laughter.)"));

        assertThat(shown(TranscriptViewBuilder.build(interview(turns, List.of()), List.of()), 1))
                .isEqualTo("We <[inaudible 00:12]> and <(crosstalk)> left [sic]. / <(Laughter.)>");
        assertThat(shown(TranscriptViewBuilder.build(interview(turns, List.of()), List.of(new TurnMatches(1, "k1",
                List.of(new MatchRange(4, 13))))), 1)).startsWith("We [[1 inaudible] 00:12]");
    }

    @Test
    void namesATimeOnceForTurnsThatBeginAtIt() {
        List<Turn> turns = List.of(timed(1, 0L), timed(2, 90_500L), timed(3, 90_500L), timed(4, null));

        assertThat(TranscriptViewBuilder.build(turns)).extracting(TurnView::firstAtItsTime).startsWith(true, true,
                false);
    }

    @Test
    void saysOnceARunThatWordsAreNotVerbatim() {
        List<Turn> turns = List.of(turn(1, TurnKind.NARRATION, null, "a"), turn(2, TurnKind.REPORTED, "Anna", "b"),
                turn(3, TurnKind.QUOTED, "Anna", "c"), turn(4, TurnKind.REPORTED, "Anna", "d"),
                turn(5, TurnKind.REPORTED, "Anna", "e"), turn(6, TurnKind.DIRECTION, null, "f"));

        assertThat(TranscriptViewBuilder.build(turns)).extracting(TurnView::firstUnquoted).containsExactly(true, false,
                false, true, false, false);
        assertThat(view(turns, List.of(new Section(1, "Later", 5)))).extracting(TurnView::firstUnquoted)
                .containsExactly(true, false, false, true, true, false);
    }

    @Test
    void namesASpeakerAgainAfterAnotherAndUnderAHeading() {
        assertThat(TranscriptViewBuilder.build(TURNS)).extracting(TurnView::sameSpeaker).containsExactly(false, false,
                false, true);
        assertThat(view(TURNS, List.of(new Section(1, "Later", 4)))).extracting(TurnView::sameSpeaker)
                .containsExactly(false, false, false, false);
        assertThat(TranscriptViewBuilder.build(List.of(turn(1, TurnKind.NARRATION, null, "a"),
                turn(2, TurnKind.NARRATION, null, "b")))).extracting(TurnView::sameSpeaker)
                .containsExactly(false, false);
    }

    /// Runs of a turn: marked ones in brackets behind their number, paragraphs apart by a slash.
    private static String shown(TranscriptView view, int turn) {
        return String.join(" / ", view.turns().get(turn - 1).paragraphs().stream()
                .map(paragraph -> String.join("", paragraph.stream().map(TranscriptViewBuilderTests::shown).toList()))
                .toList());
    }

    private static String shown(MarkedRun run) {
        String text = run.aside() ? "<" + run.text() + ">" : run.text();
        return run.marked() ? "[" + (run.mark() == null ? "" : run.mark()) + " " + text + "]" : text;
    }

    private static TranscriptView view(List<Section> sections, TurnMatches... found) {
        return TranscriptViewBuilder.build(interview(TURNS, sections), List.of(found));
    }

    private static List<TurnView> view(List<Turn> turns, List<Section> sections) {
        return TranscriptViewBuilder.build(interview(turns, sections), List.of()).turns();
    }

    private static TurnMatches found(int turn, int... ends) {
        return new TurnMatches(turn, "k" + turn, IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new MatchRange(ends[2 * i], ends[2 * i + 1])).toList());
    }

    private static Interview interview(List<Turn> turns, List<Section> sections) {
        InterviewSummary summary = new InterviewSummary(1, "talk", "A talk", null, null, null, null, null,
                Rendering.PLAIN, null,
                null, null, 1, new UUID(0, 0), turns.size(), 0, List.of());
        return new Interview(summary, SOURCE, sections, turns);
    }

    private static Turn spoken(int number, String speaker, String text) {
        return turn(number, TurnKind.SPOKEN, speaker, text);
    }

    private static Turn timed(int number, @Nullable Long startMs) {
        return new Turn(number, "k" + number, TurnKind.SPOKEN, null, "Anna", null, "Anna", null, "a", 1, startMs, null,
                List.of());
    }

    private static Turn turn(int number, TurnKind kind, @Nullable String speaker, String text) {
        return new Turn(number, "k" + number, kind, null, speaker, null, speaker, null, text, 1, null, null, List.of());
    }
}
