package org.verbatim.site;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.ArchiveTest;
import org.verbatim.OverHttp;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.SearchRequest;
import org.verbatim.site.searching.HelpExamples;

import static org.assertj.core.api.Assertions.assertThat;

/// What pages say, and how they answer what is not there.
class PagesIntegrationTests extends OverHttp {

    @Autowired
    Interviews interviews;

    @Autowired
    HelpExamples examples;

    @Test
    void transcriptShowsEveryTurnWithItsNumberAndAddress() throws Exception {
        String page = get("/interviews/putin-kelly").body();

        Interview interview = interviews.find("putin-kelly").orElseThrow();
        assertThat(interview.turns()).allSatisfy(turn -> assertThat(page).contains("id=\"t" + turn.number() + "\"")
                .contains("/t/" + turn.key()));
    }

    @Test
    void tellsReportedWordsFromVerbatimOnesOnceARun() throws Exception {
        String page = get("/interviews/putin-stone").body();

        assertThat(page).contains("reported, not verbatim", "told by the writer",
                "translated from Russian (by machine)");
    }

    @Test
    void fewHitsAreFollowedByTurnsThatComeNearOnTheFirstPageOnly() throws Exception {
        String page = get("/search?q=flynn+ambassador").body();

        int near = page.indexOf("class=\"nearest\"");
        assertThat(near).isGreaterThan(page.indexOf("class=\"hit "));
        assertThat(page.substring(near)).contains("come near it", "class=\"hit ");
        long total = search.search(SearchRequest.of("flynn ambassador")).total();
        assertThat(total).isBetween(1L, 9L);
        assertThat(page.substring(0, near).split("class=\"hit ", -1)).hasSize((int) total + 1);
        assertThat(get("/search?q=flynn+ambassador&page=2").body()).doesNotContain("class=\"nearest\"");
        assertThat(body("/api/search?q=flynn+ambassador")).contains("\"total\":" + total + ",");
    }

    @Test
    void escapesWhatIsTyped() throws Exception {
        String page = get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22").body();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/interviews/nope", "/interviews/putin-kelly/turns/999", "/t/000000000000",
            "/people/nobody",
            "/interviews/nope/source", "/nope"})
    void whatIsNotThereIsAPageThatSaysSo(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address").doesNotContain("Exception",
                "Whitelabel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/interviews/putin-kelly/turns/x", "/search?page=x", "/interviews?page=x"})
    void addressesThatMakeNoSenseAreBadRequests(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22unclosed", "((", ")))", "AND+OR", "*", "speaker:", "a:b:c", "~~~", "%00",
            "%F0%9F%91%8D", "-"})
    void whateverIsTypedIsAnswered(String query) throws Exception {
        assertThat(get("/search?q=" + query).statusCode()).isIn(200, 400);
        assertThat(get("/interviews/putin-kelly?q=" + query).statusCode()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?speaker=%22%3Cb%3E", "/search?q=a&from=2018&to=2010",
            "/search?q=date:2018..2010",
            "/search?q=a&page=2147483647", "/interviews?page=2147483647", "/interviews?page=-5",
            "/people?page=2147483647",
            "/people/vladimir-putin?page=999999", "/interviews/putin-kelly/turns/2147483647",
            "/interviews/putin-kelly/turns/-2147483648", "/interviews/putin-kelly/source?turn=-1",
            "/search?q=a&speaker=label:Q&speaker=label:",
            "/search?kind=x&role=y&sort=z&from=q"})
    void oddAddressesAreAnsweredToo(String address) throws Exception {
        assertThat(get(address).statusCode()).isIn(200, 400, 404);
    }

    @Test
    void aFilterThatMeansNothingIsShownAndCanBeRemoved() throws Exception {
        String page = get("/search?q=hackers&speaker=nobody-at-all").body();

        assertThat(page).contains("nobody-at-all", "href=\"/search?q=hackers\"");
    }

    @Test
    void permanentAddressIsCanonicalToItself() throws Exception {
        Turn turn = interviews.find("putin-kelly").orElseThrow().turns().get(7);
        String canonical = "<link rel=\"canonical\" href=\"http://localhost:" + port + "/t/" + turn.key() + "\">";

        assertThat(get("/t/" + turn.key()).body()).contains(canonical);
        assertThat(get("/interviews/putin-kelly/turns/8").body()).contains(canonical);
    }

    @Test
    void examplesOfTheHelpPageEachFindSomething() throws Exception {
        assertThat(examples.draw()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(example -> {
            assertThat(search.search(SearchRequest.of(example.query())).total()).isEqualTo(example.total())
                    .isPositive();
        });
        assertThat(get("/help").statusCode()).isEqualTo(200);
    }

    @Test
    void sourceHasTheWordsOfATurnMarked() throws Exception {
        String page = get("/interviews/putin-kelly/source?turn=7").body();

        assertThat(page).containsPattern("<mark id=\"words\">You had said for months");
    }

    @Test
    void pagesForbidScriptsThatAreNotTheirOwn() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy")).get().asString()
                .contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        assertThat(get("/").body()).doesNotContain("style=\"").doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void anInterviewThatIsThereIsNotWrittenOver() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(address("/api/interviews/putin-kelly"))
                .header("Authorization", "Bearer " + ArchiveTest.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString("Anna: hello")).build();

        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
