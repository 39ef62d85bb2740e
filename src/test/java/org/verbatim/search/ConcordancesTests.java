package org.verbatim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Rendering;
import org.verbatim.search.query.QueryTooCostly;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConcordancesTests {

    private static final Pattern MARKED = Pattern.compile("\\[(.*?)]", Pattern.DOTALL);

    private final FakeEngine engine = new FakeEngine();
    private final Concordances concordances = new Concordances(
            new SearchService(engine, new NoGuide(), IndexMenderTests.SETTINGS),
            IndexMenderTests.SETTINGS);

    @Test
    void givesEveryMatchALine() {
        finds(hit("kelly", 2, "From the [sea] to the [Sea]."), hit("stone", 5, "No\n\n[sea] at\n\nall"));

        Concordance concordance = page(ConcordanceSort.POSITION, 0, 50);

        assertThat(shown(concordance)).containsExactly("From the [sea] to the Sea.", "From the sea to the [Sea].",
                "No [sea] at all");
        assertThat(concordance.matches()).isEqualTo(3);
        assertThat(concordance.turns()).isEqualTo(2);
        assertThat(concordance.lines().getLast()).extracting(ConcordanceLine::interview, ConcordanceLine::number,
                ConcordanceLine::key, ConcordanceLine::speaker, ConcordanceLine::role)
                .containsExactly("stone", 5, "k5", "Anna", Role.INTERVIEWEE);
    }

    @Test
    void comparesTheNearestWordBeforeFirst() {
        finds(hit("a", 1, "so the wide [sea]"), hit("a", 2, "all The [sea]"), hit("a", 3, "[sea]"),
                hit("a", 4, "“—the wide, [sea]"), hit("a", 5, "of the [sea]"), hit("a", 6, "apt wide [sea]"));

        assertThat(shown(page(ConcordanceSort.BEFORE, 0, 50))).containsExactly("[sea]", "all The [sea]",
                "of the [sea]", "apt wide [sea]", "“—the wide, [sea]", "so the wide [sea]");
    }

    @Test
    void comparesTheWordsAfterAndTheMatchWithoutRegardToCase() {
        finds(hit("a", 1, "[Sea] of it"), hit("a", 2, "[sea], Of course"), hit("a", 3, "[seas] at last"),
                hit("a", 4, "[SEA]"), hit("a", 5, "[sea] Émile"), hit("a", 6, "[sea] zebra"), hit("a", 7, "[sea] elm"));

        assertThat(shown(page(ConcordanceSort.AFTER, 0, 50))).containsExactly("[SEA]", "[seas] at last", "[sea] elm",
                "[sea] Émile", "[sea], Of course", "[Sea] of it", "[sea] zebra");
        assertThat(shown(page(ConcordanceSort.MATCH, 0, 50))).startsWith("[Sea] of it", "[sea], Of course", "[SEA]")
                .endsWith("[seas] at last");
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreThePiecesOfTheWhole(ConcordanceSort sort) {
        finds(hit("a", 1, "one [sea] z, two [sea] y"), hit("a", 2, "two [sea] y, one [sea] z"),
                hit("b", 1, "and [sea] a, one [sea] z, the [sea] of c"), hit("b", 2, "one [sea] z"));
        List<ConcordanceLine> all = new ArrayList<>();
        concordances.each(SearchRequest.of("sea"), sort, all::add);

        List<ConcordanceLine> paged = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            paged.addAll(page(sort, page, 3).lines());
        }

        assertThat(paged).hasSize(8).isEqualTo(all);
        assertThat(page(sort, 3, 3).lines()).isEmpty();
        assertThat(page(sort, 0, 0).matches()).isEqualTo(8);
    }

    @Test
    void numbersMatchesThroughEachInterview() {
        finds(hit("a", 1, "[sea] [sea]"), hit("a", 7, "[sea]"), hit("b", 2, "[sea]"));

        assertThat(page(ConcordanceSort.NEWEST, 0, 50).lines()).extracting(ConcordanceLine::nth).containsExactly(1, 2,
                3, 1);
    }

    @Test
    void leavesMatchesWithoutNumbersWhereTurnsAreLeftOut() {
        finds(hit("a", 1, "[sea]"));
        SearchFilters quoted = Filters.of("interview=a&kind=quoted");
        SearchRequest request = new SearchRequest("sea", quoted, SearchSort.RELEVANCE, 0, 50, 0);

        assertThat(concordances.page(request, ConcordanceSort.POSITION).lines()).extracting(ConcordanceLine::nth)
                .containsOnlyNulls();
    }

    @Test
    void countsTurnsInWhichNoWordMatches() {
        finds(hit("a", 1, "nothing"), hit("a", 2, "[sea]"));

        assertThat(page(ConcordanceSort.BEFORE, 0, 50)).extracting(Concordance::matches, Concordance::turns,
                Concordance::wordless).containsExactly(1L, 2L, 1L);
    }

    @Test
    void refusesToLookAtMoreTurnsThanItMay() {
        Hit[] hits = new Hit[21];
        Arrays.setAll(hits, i -> hit("a", i, "[sea]"));
        finds(hits);

        assertThatThrownBy(() -> page(ConcordanceSort.POSITION, 0, 50)).isInstanceOf(QueryTooCostly.class)
                .hasMessageContaining("no more than 20 turns; this search finds 21.");
        assertThatThrownBy(() -> page(ConcordanceSort.POSITION, 20, 50)).isInstanceOf(QueryTooCostly.class)
                .hasMessageContaining("too far down");
        assertThatThrownBy(() -> concordances.each(SearchRequest.of("sea"), ConcordanceSort.AFTER, line -> {}))
                .isInstanceOf(QueryTooCostly.class);
        List<ConcordanceLine> all = new ArrayList<>();
        concordances.each(SearchRequest.of("sea"), ConcordanceSort.OLDEST, all::add);
        assertThat(all).hasSize(21);
    }

    @Test
    void hasNoLinesWhereNoWordIsSought() {
        Hit[] hits = new Hit[21];
        Arrays.setAll(hits, i -> hit("a", i, "sea"));
        finds(hits);

        assertThat(concordances.page(SearchRequest.of(" "), ConcordanceSort.MATCH))
                .isEqualTo(new Concordance(0, 21, 21, List.of()));
        concordances.each(SearchRequest.of(" "), ConcordanceSort.POSITION, line -> {
            throw new AssertionError(line);
        });
    }

    private Concordance page(ConcordanceSort sort, int page, int size) {
        return concordances.page(new SearchRequest("sea", SearchFilters.NONE, SearchSort.RELEVANCE, page, size, 0),
                sort);
    }

    private void finds(Hit... hits) {
        engine.hits = List.of(hits);
    }

    private static List<String> shown(Concordance concordance) {
        return concordance.lines().stream()
                .map(line -> line.before() + "[" + line.match() + "]" + line.after()).toList();
    }

    /// A turn whose matches stand in brackets.
    static Hit hit(String interview, int number, String marked) {
        List<MatchRange> ranges = new ArrayList<>();
        MARKED.matcher(marked).results().forEach(match -> {
            int from = match.start() - 2 * ranges.size();
            ranges.add(new MatchRange(from, from + match.group(1).length()));
        });
        return new Hit(interview, "Title of " + interview, number, "k" + number, null, "Anna", Role.INTERVIEWEE,
                TurnKind.SPOKEN, ArchiveDate.parse("2017"), 0, marked.replaceAll("[\\[\\]]", ""), ranges, List.of(),
                null, 0, null, Rendering.PLAIN);
    }
}
