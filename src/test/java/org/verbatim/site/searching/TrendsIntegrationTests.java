package org.verbatim.site.searching;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.search.Concordance;
import org.verbatim.search.ConcordanceSort;
import org.verbatim.search.Concordances;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.Tally;
import org.verbatim.search.Trend;
import org.verbatim.search.TrendComparison;
import org.verbatim.search.Trends;

import static org.assertj.core.api.Assertions.assertThat;

/// Comparisons as page, table and JSON, and whether their counts are those of the other views.
class TrendsIntegrationTests extends OverHttp {

    @Autowired
    Concordances concordances;

    @Autowired
    Trends trends;

    @ParameterizedTest
    @ValueSource(strings = {"hackers", "russia", "\"united states\"", "interf*", "putin OR trump", "speaker:kelly",
            "zxqvbn"})
    void countsAreThoseOfTheHitsAndTheConcordance(String query) throws Exception {
        Trend trend = trends.compare(query, SearchFilters.NONE).trends().getFirst();
        Concordance concordance = concordances.page(SearchRequest.of(query), ConcordanceSort.POSITION);

        assertThat(trend.all().turns()).isEqualTo(concordance.turns())
                .isEqualTo(search.search(SearchRequest.of(query)).total());
        assertThat(trend.all().matches()).isEqualTo(concordance.matches());
        assertThat(trend.periods().stream().reduce(trend.undated(), Tally::plus)).isEqualTo(trend.all());
    }

    @Test
    void pageTableAndJsonSayTheSame() throws Exception {
        TrendComparison comparison = trends.compare("hackers, russia", SearchFilters.NONE);

        String page = body("/search?view=trends&q=hackers,+russia").replace(",", "");
        String csv = body("/search.csv?view=trends&q=hackers,+russia");
        String json = body("/api/trends?q=hackers,+russia");

        assertThat(comparison.trends()).hasSize(2).allSatisfy(trend -> {
            Tally all = trend.all();
            Tally undated = trend.undated();
            assertThat(all.matches()).isGreaterThan(undated.matches());
            assertThat(undated.matches()).isPositive();
            assertThat(page).contains(all.matches() + " matches in " + all.turns() + " turns",
                    trend.query() + " " + undated.matches());
            assertThat(csv).contains("\n" + trend.query() + ",,," + undated.turns() + "," + undated.matches() + ","
                    + undated.allTurns() + "," + undated.allWords() + ",");
            assertThat(json).contains("{\"query\":\"" + trend.query() + "\",\"reading\":\"turns with: " + trend.query()
                    + "\",\"all\":{\"turns\":" + all.turns() + ",\"matches\":" + all.matches() + ",");
        });
    }

    @Test
    void everythingLeadsToItsHits() throws Exception {
        String page = body("/search?view=trends&q=hackers,russia&kind=spoken");

        assertThat(page).contains("href=\"/search?q=hackers&amp;kind=spoken\"",
                "href=\"/search?q=russia&amp;kind=spoken\"",
                "href=\"/search?q=russia&amp;kind=spoken&amp;view=trends\"",
                "href=\"/search?q=hackers&amp;speaker=megyn-kelly&amp;kind=spoken\"",
                "href=\"/search?q=hackers&amp;interview=putin-kelly&amp;kind=spoken\"",
                "href=\"/search?q=hackers%2Crussia&amp;kind=spoken&amp;from=2017-06&amp;to=2017-06&amp;view=trends\"",
                "href=\"/api/trends?q=hackers%2Crussia&amp;kind=spoken\"");
        assertThat(body("/search?q=hackers")).contains("href=\"/search?q=hackers&amp;view=trends\"");
    }

    @Test
    void saysWhatItCannotShow() throws Exception {
        assertThat(body("/search?view=trends")).contains("Put commas between").doesNotContain("<figure");
        assertThat(body("/search?view=trends&q=a,b,c,d,e,f,g,h"))
                .contains("Only six can be compared at once; left out: g, h");
        assertThat(body("/search?view=trends&q=speaker:kelly")).contains("No word is sought");
        assertThat(body("/search?view=trends&q=zxqvbn")).contains("no match in no turn");
        assertThat(body("/search?view=trends&q=russia&from=1900&to=1901")).contains("no match in no turn")
                .doesNotContain("<figure");
    }

    @Test
    void resultsSayWhenAndHowManyAreUndated() throws Exception {
        Trend trend = trends.compare("hackers", SearchFilters.NONE).trends().getFirst();

        assertThat(body("/search?q=hackers")).contains(trend.periods().getFirst().turns() + " turns of June 2017.",
                trend.undated().turns() + " turns in undated interviews.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22,", ",,,", "((,", "),(", "*,*", "-a,-b", "speaker:,x", "%00,%F0%9F%91%8D",
            "a,a&measure=odd"})
    void whateverIsTypedIsAnswered(String query) throws Exception {
        body("/search?view=trends&q=" + query);
        body("/api/trends?q=" + query.replaceFirst("&.*", ""));
    }
}
