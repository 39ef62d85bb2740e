package org.verbatim.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.search.ConcordanceSort;
import org.verbatim.search.Period;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchSort;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAddressTests {

    private static final String FULL = "/search?q=sea&speaker=anna-bell&speaker=label%3AQ&interview=talk&kind=quoted&role=interviewer&from=1974&to=2017-06&sort=newest";

    @Test
    void keepsEverythingButThePageWhenAFilterIsAdded() {
        SearchAddress full = bound(FULL + "&page=3");

        assertThat(full.current()).isEqualTo(3);
        assertThat(full.toggled("language", "ru")).isEqualTo(FULL.replace("&from", "&language=ru&from"));
        assertThat(full.toggled("kind", "spoken")).isEqualTo(FULL.replace("quoted", "quoted&kind=spoken"));
        assertThat(full.toggled("speaker", "label:Q")).isEqualTo(FULL.replace("&speaker=label%3AQ", ""));
        assertThat(full.asking("wind")).isEqualTo(FULL.replace("q=sea", "q=wind"));
        assertThat(full.sorted("oldest")).isEqualTo(FULL.replace("newest", "oldest"));
        assertThat(full.undated()).isEqualTo(FULL.replace("&from=1974&to=2017-06", ""));
        assertThat(full.unfiltered()).isEqualTo("/search?q=sea");
    }

    @Test
    void leadsToPagesAndFromTheSecondBackToTheBareFirst() {
        assertThat(bound(FULL).paged(2)).isEqualTo(FULL + "&page=2");
        assertThat(bound(FULL + "&page=2").paged(1)).isEqualTo(FULL);
        assertThat(bound("/search?q=sea&page=-5").current()).isEqualTo(1);
    }

    @Test
    void keepsAnOrderFromViewToViewWhereBothHaveIt() {
        SearchAddress hits = bound(FULL);
        String concordance = FULL.replace("&sort", "&view=concordance&sort");

        assertThat(hits.asConcordance()).isEqualTo(concordance);
        assertThat(bound(concordance).asHits()).isEqualTo(FULL);
        assertThat(bound(concordance).lineOrder()).isEqualTo(ConcordanceSort.NEWEST);
        assertThat(bound("/search?q=sea&view=concordance&sort=before").asHits()).isEqualTo("/search?q=sea");
        assertThat(bound("/search?q=sea&view=odd&sort=Newest").asHits()).isEqualTo("/search?q=sea&sort=newest");
        assertThat(bound(concordance).unfiltered()).isEqualTo("/search?q=sea&view=concordance");
    }

    @Test
    void turnsAYearOnAndOff() {
        String year = bound("/search?q=sea&from=1974").toggledYear("2017");

        assertThat(year).isEqualTo("/search?q=sea&from=2017&to=2017");
        assertThat(bound(year).toggledYear("2017")).isEqualTo("/search?q=sea");
        assertThat(bound(year).dates()).contains("2017");
    }

    @Test
    void narrowsToAPeriodAndKnowsWhatTheDatesLetThrough() {
        Period june = new Period(ArchiveDate.parse("2017-06"), ArchiveDate.parse("2017-06"), 1);
        Period gap = new Period(ArchiveDate.parse("1971"), ArchiveDate.parse("2009"), 0);
        SearchAddress only = bound(bound("/search?q=sea&from=1974").during(june));

        assertThat(only.during(june)).isEqualTo("/search?q=sea");
        assertThat(only.isOnly(june)).isTrue();
        assertThat(only.passes(gap)).isFalse();
        assertThat(bound("/search?q=sea&from=2009-05&to=2017").passes(gap)).isTrue();
        assertThat(bound("/search?q=sea&to=1970").passes(june)).isFalse();
        assertThat(bound("/search?q=sea").passes(june)).isTrue();
    }

    @Test
    void keepsTheMeasureInTrendsAlone() {
        String counts = FULL.replace("&sort", "&view=trends&measure=count&sort");

        assertThat(bound(FULL).asTrends()).isEqualTo(counts.replace("&measure=count", ""));
        assertThat(bound(bound(FULL).asTrends()).measuring("count")).isEqualTo(counts);
        assertThat(bound(counts).measuring("rate")).isEqualTo(counts.replace("&measure=count", ""));
        assertThat(bound(counts).asHits()).isEqualTo(FULL);
        assertThat(bound(counts).hitsOf("wind").only("speaker", "bob"))
                .isEqualTo(
                        "/search?q=wind&speaker=bob&interview=talk&kind=quoted&role=interviewer&from=1974&to=2017-06");
        assertThat(bound(counts).asJson()).startsWith("/api/trends?q=sea&speaker=anna-bell");
    }

    @Test
    void asksForWhatItSays() {
        SearchRequest request = bound(FULL + "&page=3").request(20);

        assertThat(request.page()).isEqualTo(2);
        assertThat(request.sort()).isEqualTo(SearchSort.NEWEST);
        assertThat(request.filters().speakers()).containsExactly("anna-bell", "label:Q");
        assertThat(request.filters().kinds()).containsExactly(TurnKind.QUOTED);
        assertThat(request.filters().to()).hasToString("2017-06");
    }

    @Test
    void asksForEverythingWithoutAQuery() {
        assertThat(bound("/search").request(20)).isEqualTo(bound("/search?q=").request(20));
        assertThat(bound(bound("/search?q=sea").asking("")).q()).isEmpty();
    }

    @Test
    void leavesOutWhatItCannotUnderstand() {
        SearchAddress odd = bound(
                "/search?q=sea&kind=shouted&kind=QUOTED&role=boss&language=--&from=yesterday&sort=odd&speaker=%20");

        assertThat(odd.filters().kinds()).containsExactly(TurnKind.QUOTED);
        assertThat(odd.request(20).sort()).isEqualTo(SearchSort.RELEVANCE);
        assertThat(odd.has("kind", "quoted")).isTrue();
        assertThat(odd.filters().speakers()).isEmpty();
        assertThat(bound("/search?q=sea&role=boss&language=e&from=yesterday").isFiltered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&b=c", "a#b", "1+1", "\"north wind\"", "{0}", "{q}", "{}", "100%", "%26", "a;b", "a/b?c",
            "Ёж 日本 😀", "label:Smith, John", ",", "a,b,c", "<script>", "\\", "it's", "a\nb"})
    void carriesAnyValueThroughALink(String value) {
        assertThat(bound(bound("/search?q=").toggled("speaker", value)).filters().speakers()).containsExactly(value);
        assertThat(bound(bound("/search?q=sea").asking(value)).q()).isEqualTo(value);
        assertThat(bound(bound("/search?q=").toggled("speaker", value)).toggled("speaker", value))
                .isEqualTo("/search?q=");
    }

    @Property(tries = 300)
    void comesBackFromItsOwnLink(@ForAll("values") String q, @ForAll("values") String speaker,
            @ForAll("values") String interview) {
        SearchAddress address = new SearchAddress(q, SearchFilters.read(Map.of("speaker", List.of(speaker), "interview",
                List.of(interview, speaker), "kind", List.of("spoken"), "to", List.of("2017")), Assertions::fail), null,
                "concordance", null, null);

        assertThat(bound(address.paged(1))).isEqualTo(address);
        assertThat(bound(bound(address.toggled("interview", "other")).toggled("interview", "other")))
                .isEqualTo(address);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries
                .of("a", "&", "#", "+", "\"", "'", "{", "}", "{0}", "%", "=", ",", ";", " ", "é", "日", "😀", "<",
                        "/", "?", "\\", "|", "[")
                .list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    /// What a browser that follows the link makes the page receive.
    private static SearchAddress bound(String link) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/search");
        @Nullable
        String query = URI.create(link).getRawQuery();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            request.addParameter(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        try {
            MethodParameter parameter = new MethodParameter(SearchAddress.class.getMethod("request", int.class), 0);
            return new SearchAddressArgument().resolveArgument(parameter, null, new ServletWebRequest(request), null);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
