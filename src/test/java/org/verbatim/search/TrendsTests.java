package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.query.QueryTooCostly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TrendsTests {

    private final FakeEngine engine = new FakeEngine();
    private final Trends trends = new Trends(engine, IndexMenderTests.SETTINGS);

    @Test
    void addsInterviewsUpByPeriod() {
        engine.interviews = List.of(share("a", "2015", 2, 3, 10, 1_000), share("b", "2015-06", 1, 1, 5, 500),
                share("c", "2018", 0, 0, 4, 250), share("d", null, 1, 2, 2, 100));

        TrendComparison comparison = trends.compare("sea", SearchFilters.NONE);

        Trend sea = comparison.trends().getFirst();
        assertThat(comparison.unit()).isEqualTo(PeriodUnit.YEAR);
        assertThat(comparison.periods()).extracting(Period::turns).containsExactly(15L, 0L, 4L);
        assertThat(comparison.periods().get(1).to()).isEqualTo(ArchiveDate.parse("2017"));
        assertThat(sea.periods()).containsExactly(new Tally(3, 4, 15, 1_500), Tally.NONE, new Tally(0, 0, 4, 250));
        assertThat(sea.undated()).isEqualTo(new Tally(1, 2, 2, 100));
        assertThat(sea.all()).isEqualTo(new Tally(4, 6, 21, 1_850))
                .isEqualTo(sea.periods().stream().reduce(sea.undated(), Tally::plus));
        assertThat(sea.periods().getFirst().rate()).isCloseTo(26.67, within(0.01));
        assertThat(sea.periods().get(1).hasRate()).isFalse();
        assertThat(sea.reading().text()).isEqualTo("turns with: sea");
    }

    @Test
    void showsWhoHasMostMatches() {
        engine.interviews = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> share("talk-%02d".formatted(i), null, i % 4, i % 4, 9, 90)).toList();

        List<Share> most = trends.compare("sea", SearchFilters.NONE).trends().getFirst().interviews();

        assertThat(most).extracting(Share::value).containsExactly("talk-03", "talk-07", "talk-11", "talk-15", "talk-19",
                "talk-23", "talk-27", "talk-02", "talk-06", "talk-10");
        engine.interviews = List.of(share("none", "2015", 0, 0, 9, 90));
        assertThat(trends.compare("sea", SearchFilters.NONE).trends().getFirst().interviews()).isEmpty();
    }

    @Test
    void comparesUpToSixQueriesAndSaysWhichAreLeftOut() {
        TrendComparison comparison = trends.compare("a, b, \"c, d\", e OR f, g, h, i, j", SearchFilters.NONE);

        assertThat(comparison.trends()).extracting(Trend::query).containsExactly("a", "b", "\"c, d\"", "e OR f", "g",
                "h");
        assertThat(comparison.leftOut()).containsExactly("i", "j");
        assertThat(comparison.anyOf()).isEqualTo("a OR b OR \"c, d\" OR e OR f OR g OR h");
        assertThat(trends.compare(" , ", SearchFilters.NONE).trends()).isEmpty();
    }

    @Test
    void refusesWhatFindsMoreTurnsThanCanBeLookedAt() {
        engine.hits = new ArrayList<>(IntStream.rangeClosed(1, 11).mapToObj(i -> ConcordancesTests.hit("a", i, "[sea]"))
                .toList());

        assertThatThrownBy(() -> trends.compare("sea, lake", SearchFilters.NONE)).isInstanceOf(QueryTooCostly.class)
                .hasMessage("A comparison counts every match, of no more than 20 turns in all; this one finds 22"
                        + " (sea: 11, lake: 11). Narrow it down: by more words, a speaker, an interview or a year.");
        engine.hits.removeLast();
        assertThat(trends.compare("sea, lake", SearchFilters.NONE).trends()).hasSize(2);
    }

    private static Share share(String slug, @Nullable String date, long turns, long matches, long allTurns,
            long allWords) {
        return new Share(slug, "Title", date == null ? null : ArchiveDate.parse(date),
                new Tally(turns, matches, allTurns, allWords));
    }
}
