package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.EngineShares;
import org.verbatim.search.Filters;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.Share;
import org.verbatim.search.Tally;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTests {

    private static final SearchFilters NARRATION = Filters.of("kind=narration");

    private final TestIndex index = TestIndex.of(
            new TestInterview(1, "kelly", "MEGYN KELLY: What of the sea, the wide sea?", "VLADIMIR PUTIN: The seas.",
                    "The sea was calm.").dated("2017-06"),
            new TestInterview(2, "stone", "VLADIMIR PUTIN: No lake. The sea!", "Q: A lake?").dated("2015"),
            new TestInterview(3, "undated", "ANNA: No water at all."));

    @Test
    void countMatchesTurnsAndTheWordsThatThereAreInAll() {
        EngineShares sea = shares(SearchFilters.NONE, "sea").getFirst();

        assertThat(shown(sea.interviews())).containsExactlyInAnyOrder("kelly 4 in 3 of 3, 13 words",
                "stone 1 in 1 of 2, 6 words", "undated 0 in 0 of 1, 4 words");
        assertThat(shown(sea.speakers())).containsExactlyInAnyOrder("megyn-kelly 2 in 1 of 1, 7 words",
                "vladimir-putin 2 in 2 of 2, 6 words");
        assertThat(sea.interviews()).extracting(Share::name).contains("Title of kelly");
        assertThat(sea.interviews()).extracting(Share::date).containsExactlyInAnyOrder(ArchiveDate.parse("2017-06"),
                ArchiveDate.parse("2015"), null);
        assertThat(sea.speakers()).extracting(Share::name).contains("Vladimir Putin");
    }

    @Test
    void areCountedForSeveralQueriesAtOnceInTheirOrder() {
        List<EngineShares> shares = shares(SearchFilters.NONE, "lake", "sea lake", "speaker:anna", "water OR calm");

        assertThat(shares).extracting(share -> shown(share.speakers())).containsExactly(
                List.of("vladimir-putin 1 in 1 of 2, 6 words", "label:Q 1 in 1 of 1, 2 words"),
                List.of("vladimir-putin 2 in 1 of 2, 6 words"),
                List.of("label:ANNA 0 in 1 of 1, 4 words"),
                List.of("label:ANNA 1 in 1 of 1, 4 words"));
        assertThat(shares(SearchFilters.NONE)).isEmpty();
    }

    @Test
    void haveOnlyTheWordsThatPassTheFilters() {
        SearchFilters recent = Filters.of("from=2016");

        assertThat(shown(shares(NARRATION, "sea").getFirst().interviews()))
                .containsExactly("kelly 1 in 1 of 1, 4 words");
        assertThat(shares(NARRATION, "sea").getFirst().speakers()).isEmpty();
        assertThat(shown(shares(recent, "lake").getFirst().interviews()))
                .containsExactly("kelly 0 in 0 of 3, 13 words");
    }

    @Test
    void knowOnlyTheInterviewsThatAreThere() {
        index.put(new TestInterview(1, "kelly", "VLADIMIR PUTIN: The sea.").dated("2016").build());
        index.engine.remove(2);
        index.engine.commit();

        EngineShares sea = shares(SearchFilters.NONE, "sea").getFirst();

        assertThat(shown(sea.interviews())).containsExactlyInAnyOrder("kelly 1 in 1 of 1, 2 words",
                "undated 0 in 0 of 1, 4 words");
        assertThat(shown(sea.speakers())).containsExactly("vladimir-putin 1 in 1 of 1, 2 words");
        assertThat(sea.interviews()).extracting(Share::date).contains(ArchiveDate.parse("2016"));
    }

    private List<EngineShares> shares(SearchFilters filters, String... queries) {
        QueryParser parser = new QueryParser(QueryLimits.DEFAULT);
        return index.engine.shares(List.of(queries).stream().map(query -> parser.parse(query).root()).toList(),
                filters);
    }

    private static List<String> shown(List<Share> shares) {
        List<String> shown = new ArrayList<>();
        for (Share share : shares) {
            Tally tally = share.tally();
            shown.add("%s %d in %d of %d, %d words".formatted(share.value(), tally.matches(), tally.turns(),
                    tally.allTurns(), tally.allWords()));
        }
        return shown;
    }
}
