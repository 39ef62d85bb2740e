package org.verbatim.site.transcript;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.search.TurnMatches;
import org.verbatim.site.transcript.TurnView.MatchesHere;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;

class TurnViewsTests {

    private static final List<Turn> TURNS = List.of(spoken(1, "Anna", "the sea, the sea"), spoken(2, "Bell", "wind"),
            spoken(3, "Anna", "deep\n\nsea"), spoken(4, "Anna", "sea"));

    @Test
    void numbersMarksThroughThePage() {
        Shown view = view(List.of(), found(1, 4, 7, 13, 16), found(4, 0, 3));

        assertThat(shown(view, 1)).isEqualTo("the [1 sea], the [2 sea]");
        assertThat(shown(view, 2)).isEqualTo("wind");
        assertThat(shown(view, 4)).isEqualTo("[3 sea]");
        assertThat(view.matches().total()).isEqualTo(3);
        assertThat(view.matches().turns()).isEqualTo(2);
    }

    @Test
    void countsAMatchOverAParagraphBreakOnce() {
        Shown view = view(List.of(), found(3, 0, 9), found(4, 0, 3));

        assertThat(shown(view, 3)).isEqualTo("[1 deep] / [ sea]");
        assertThat(shown(view, 4)).isEqualTo("[2 sea]");
        assertThat(view.matches().total()).isEqualTo(2);
    }

    @Test
    void marksNothingOnOtherWordsThanThoseThatWereFound() {
        Shown view = view(List.of(), new TurnMatches(1, "older", List.of(new MatchRange(4, 7))),
                new TurnMatches(9, "k9", List.of(new MatchRange(0, 3))), found(4, 0, 3));

        assertThat(shown(view, 1)).isEqualTo("the sea, the sea");
        assertThat(view.turns().get(0).matches()).isNull();
        assertThat(view.turns().get(1).matches()).isNull();
        assertThat(shown(view, 4)).isEqualTo("[1 sea]");
        assertThat(List.of(view.matches().total(), view.matches().turns())).containsExactly(1, 1);
    }

    @Test
    void leadsToTurnsThatMatchWithoutAWordOfThemDoingSo() {
        Shown view = view(List.of(), found(2), found(4));

        assertThat(List.of(view.matches().total(), view.matches().turns())).containsExactly(0, 2);
        assertThat(view.turns().get(1).matches()).isNotNull().extracting("nextTurn").isEqualTo(4);
    }

    @Test
    void showsEveryHeadingAlsoTwoInARow() {
        Shown view = view(List.of(new Section(1, "Part one", 2), new Section(2, "At sea", 2)));

        assertThat(view.turns().get(1).sections()).extracting(Section::heading).containsExactly("Part one", "At sea");
    }

    @Test
    void leadsFromEachTurnWithMatchesToTheNext() {
        Shown view = view(List.of(), found(4, 0, 3), found(1, 4, 7, 13, 16), found(3, 6, 9));

        assertThat(view.turns()).extracting(TurnView::matches).containsExactly(new MatchesHere(1, 2, 4, null, 3), null,
                new MatchesHere(3, 3, 4, 1, 4), new MatchesHere(4, 4, 4, 3, null));
        assertThat(view.rail().matches()).extracting(Rail.Tick::turn).containsExactly(1, 3, 4);
    }

    @Test
    void setsApartWhatNobodySaid() {
        List<Turn> turns = List
                .of(spoken(1, "Anna", "We [inaudible 00:12] and (crosstalk) left [sic].\n\n(Laughter.)"));

        assertThat(shown(view(turns, List.of()), 1))
                .isEqualTo("We <[inaudible 00:12]> and <(crosstalk)> left [sic]. / <(Laughter.)>");
        assertThat(shown(view(turns, List.of(), found(1, 4, 13)), 1)).startsWith("We [[1 inaudible] 00:12]");
    }

    @Test
    void namesATimeOnceForTurnsThatBeginAtIt() {
        List<Turn> turns = List.of(timed(1, 0L), timed(2, 90_500L), timed(3, 90_500L), timed(4, null));

        assertThat(TurnViews.of(turns)).extracting(TurnView::firstAtItsTime).startsWith(true, true,
                false);
    }

    @Test
    void saysOnceARunThatWordsAreNotVerbatim() {
        List<Turn> turns = List.of(turn(1, TurnKind.NARRATION, null, "a"), turn(2, TurnKind.REPORTED, "Anna", "b"),
                turn(3, TurnKind.QUOTED, "Anna", "c"), turn(4, TurnKind.REPORTED, "Anna", "d"),
                turn(5, TurnKind.REPORTED, "Anna", "e"), turn(6, TurnKind.DIRECTION, null, "f"));

        assertThat(TurnViews.of(turns)).extracting(TurnView::firstUnquoted).containsExactly(true, false,
                false, true, false, false);
        assertThat(view(turns, List.of(new Section(1, "Later", 5))).turns()).extracting(TurnView::firstUnquoted)
                .containsExactly(true, false, false, true, true, false);
    }

    @Test
    void namesASpeakerAgainAfterAnotherAndUnderAHeading() {
        assertThat(TurnViews.of(TURNS)).extracting(TurnView::sameSpeaker).containsExactly(false, false,
                false, true);
        assertThat(view(TURNS, List.of(new Section(1, "Later", 4))).turns()).extracting(TurnView::sameSpeaker)
                .containsExactly(false, false, false, false);
        assertThat(TurnViews.of(List.of(turn(1, TurnKind.NARRATION, null, "a"),
                turn(2, TurnKind.NARRATION, null, "b")))).extracting(TurnView::sameSpeaker)
                .containsExactly(false, false);
    }

    /// Runs of a turn: marked ones in brackets behind their number, paragraphs apart by a slash.
    private static String shown(Shown view, int turn) {
        return String.join(" / ", view.turns().get(turn - 1).paragraphs().stream()
                .map(paragraph -> String.join("", paragraph.stream().map(TurnViewsTests::shown).toList()))
                .toList());
    }

    private static String shown(MarkedRun run) {
        String text = run.aside() ? "<" + run.text() + ">" : run.text();
        return run.marked() ? "[" + (run.mark() == null ? "" : run.mark()) + " " + text + "]" : text;
    }

    private static Shown view(List<Section> sections, TurnMatches... found) {
        return view(TURNS, sections, found);
    }

    private static Shown view(List<Turn> turns, List<Section> sections, TurnMatches... found) {
        MatchedTurns matches = MatchedTurns.of(List.of(found),
                turns.stream().collect(Collectors.toMap(Turn::number, Turn::key)));
        TurnViews views = new TurnViews(sections, matches);
        RailBuilder rail = new RailBuilder();
        List<TurnView> shown = turns.stream().map(views::next).toList();
        shown.forEach(rail::add);
        return new Shown(shown, matches, rail.rail());
    }

    /// Turns one after the other, and what stands beside them.
    private record Shown(List<TurnView> turns, MatchedTurns matches, Rail rail) {}

    private static TurnMatches found(int turn, int... ends) {
        return new TurnMatches(turn, "k" + turn, IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new MatchRange(ends[2 * i], ends[2 * i + 1])).toList());
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
