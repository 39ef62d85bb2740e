package org.verbatim.search.lucene;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatim.search.Filters;
import org.verbatim.search.PeriodUnit;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.Timeline;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "kelly", "MEGYN KELLY: What of the sea?", "VLADIMIR PUTIN: The sea.", "A pause.")
                    .dated("2017-06-02"),
            new TestInterview(2, "stone", "VLADIMIR PUTIN: No lake.").dated("2015"),
            new TestInterview(3, "frost", "ANNA: The sea.", "A lake in the sea.").dated("2012-03"),
            new TestInterview(4, "undated", "ANNA: The sea of no year.", "VLADIMIR PUTIN: A lake."));

    @Test
    void countsHitsByYearAndTellsWhereTheArchiveHasNothing() {
        Timeline sea = timeline("sea", SearchFilters.NONE);

        assertThat(sea.unit()).isEqualTo(PeriodUnit.YEAR);
        assertThat(bars(sea)).containsExactly("2012 2/2", "2013..2014 gap", "2015 0/1", "2016 gap", "2017 2/3");
        assertThat(sea.undated()).isEqualTo(1);
    }

    @Test
    void isCountedWithoutTheDatesAndWithAllOtherFilters() {
        Timeline dated = timeline("sea", dated("2017", "2017"));
        SearchFilters narration = Filters.of("kind=narration");

        assertThat(dated).isEqualTo(timeline("sea", SearchFilters.NONE));
        assertThat(bars(timeline("sea", narration))).contains("2012 1/2", "2017 0/3");
    }

    @Test
    void countsWhatTheFilterOfThePeriodFinds() {
        assertThat(timeline("sea OR lake", SearchFilters.NONE).bars()).filteredOn(bar -> !bar.period().isGap())
                .hasSize(3).allSatisfy(bar -> {
                    String period = bar.period().from().edtf();
                    assertThat(index.search("sea OR lake", dated(period, period)).total()).isEqualTo(bar.hits());
                });
    }

    @Test
    void knowsOnlyTheInterviewsThatAreThere() {
        index.put(new TestInterview(1, "kelly", "VLADIMIR PUTIN: The sea.").dated("2016-06-02").build());
        index.put(new TestInterview(2, "stone", "VLADIMIR PUTIN: No sea.").build());
        index.engine.remove(3);
        index.engine.commit();

        Timeline sea = timeline("sea", SearchFilters.NONE);

        assertThat(sea.unit()).isEqualTo(PeriodUnit.MONTH);
        assertThat(bars(sea)).containsExactly("2016-06 1/1");
        assertThat(sea.undated()).isEqualTo(2);
    }

    @Test
    void isEmptyWhereNothingIsDated() {
        assertThat(timeline("sea", SearchFilters.NONE, TestIndex.empty())).isEqualTo(Timeline.NONE);
        assertThat(timeline("sea", SearchFilters.NONE, TestIndex.of("ANNA: sea", "ANNA: lake")))
                .isEqualTo(new Timeline(PeriodUnit.YEAR, List.of(), 1));
    }

    private Timeline timeline(String query, SearchFilters filters) {
        return timeline(query, filters, index);
    }

    private static Timeline timeline(String query, SearchFilters filters, TestIndex in) {
        return in.search(query, filters).timeline();
    }

    private static SearchFilters dated(String from, String to) {
        return Filters.of("from=" + from + "&to=" + to);
    }

    private static List<String> bars(Timeline timeline) {
        return timeline.bars().stream().map(bar -> {
            String from = bar.period().from().edtf();
            String to = bar.period().to().edtf();
            String place = from.equals(to) ? from : from + ".." + to;
            return place + (bar.period().isGap() ? " gap" : " " + bar.hits() + "/" + bar.period().turns());
        }).toList();
    }
}
