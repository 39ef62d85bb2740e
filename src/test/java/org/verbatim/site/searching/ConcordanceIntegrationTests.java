package org.verbatim.site.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import org.verbatim.OverHttp;
import org.verbatim.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;

/// The concordance as a page: its lines, where they lead, and what it says where there are none.
class ConcordanceIntegrationTests extends OverHttp {

    private static final Pattern LINE = Pattern.compile(
            "<a class=\"line\"[^>]* href=\"([^\"]+)\"><span class=\"before\">([^<]*)</span><mark>([^<]*)</mark>");

    @ParameterizedTest
    @ValueSource(strings = {"hackers", "russia", "%22united+states%22", "interf*", "putin+OR+trump",
            "hackers&sort=before",
            "russia&sort=after&interview=putin-stone"})
    void everyLineLeadsToItsVeryMatch(String query) throws Exception {
        List<MatchResult> lines = lines("/search?view=concordance&q=" + query);

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            String[] link = line.group(1).replace("&amp;", "&").split("#");
            assertThat(marked(body(link[0]), link[1])).isEqualTo(HtmlUtils.htmlUnescape(line.group(3)));
        });
    }

    @Test
    void linesLeadToTheTurnWhereFiltersLeaveTurnsOut() throws Exception {
        List<MatchResult> lines = lines("/search?view=concordance&q=russia&speaker=vladimir-putin");

        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line.group(1)).matches(".*#t\\d+"));
    }

    @Test
    void countsMatchesAndTurnsAndPagesThroughAllOfThem() throws Exception {
        List<MatchResult> all = new ArrayList<>();
        String page = body("/search?view=concordance&q=the");
        for (int number = 1; all.size() < 10_000 && !lines(page(number)).isEmpty(); number++) {
            all.addAll(lines(page(number)));
        }

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(page).contains(String.format("%,d matches in %,d turns", all.size(),
                search.search(SearchRequest.of("the")).total()));
    }

    @Test
    void saysWhereNoWordIsSought() throws Exception {
        String page = body("/search?view=concordance&q=speaker:kelly");

        assertThat(page).contains("16 turns</strong>", "No word is sought",
                "href=\"/search?q=speaker%3Akelly\"");
        assertThat(body("/search?view=concordance")).contains("No word is sought");
        assertThat(body("/search?view=concordance&q=zxqvbn")).contains("No turn has all of this");
    }

    @Test
    void isOneClickFromTheHitsAndBack() throws Exception {
        assertThat(body("/search?q=hackers&kind=spoken&sort=newest"))
                .contains("href=\"/search?q=hackers&amp;kind=spoken&amp;view=concordance&amp;sort=newest\"");
        assertThat(body("/search?q=hackers&kind=spoken&view=concordance&sort=before"))
                .contains("href=\"/search?q=hackers&amp;kind=spoken\"");
    }

    private static String page(int number) {
        return "/search?view=concordance&q=the&page=" + number;
    }

    /// The words of the match that has this number in a transcript, over paragraphs too.
    private static String marked(String transcript, String id) {
        int from = transcript.indexOf("<mark id=\"" + id + "\">");
        assertThat(from).as(id).isPositive();
        return HtmlUtils
                .htmlUnescape(transcript.substring(from).replaceFirst("(?s)<mark[^>]*>([^<]*)</mark>.*", "$1"));
    }

    private List<MatchResult> lines(String address) throws Exception {
        return LINE.matcher(body(address)).results().toList();
    }
}
