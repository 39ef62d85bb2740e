package org.verbatim;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verbatim.search.SearchService;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Queries as long as they may be, as addresses and as forms.
@ArchiveTest
class LongQueryIntegrationTests {

    private static final String PROSE = "Вчера мы долго говорили о море, о лодке и о том, кто грёб всю ночь, пока брат спал. ";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    SearchService search;

    @BeforeEach
    void indexed() throws Exception {
        Eventually.bothInterviewsAreIndexed(search);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?view=concordance", "/api/search"})
    void pastedProseIsAnsweredAsAFormAndAsAnAddress(String path) throws Exception {
        String prose = PROSE.repeat(200).substring(0, 10_000);

        assertThat(post(path, "q=" + encoded(prose)).statusCode()).isEqualTo(200);
        assertThat(get(path + (path.contains("?") ? "&" : "?") + "q=" + encoded(prose)).statusCode()).isEqualTo(200);
    }

    @Test
    void ideographsAreThreeBytesEachAndFitToo() throws Exception {
        assertThat(get("/search?q=" + encoded("海".repeat(10_000))).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsLongerIsRefusedWithTheReason() throws Exception {
        HttpResponse<String> page = post("/search", "q=" + encoded(PROSE.repeat(200)));
        HttpResponse<String> json = post("/api/search", "q=" + encoded(PROSE.repeat(200)));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("10000");
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.body()).contains("10000");
    }

    @Test
    void aPageAboutManyWordsIsNotMadeOfLinksToAllButOneOfThem() throws Exception {
        String words = IntStream.range(0, 1_500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertThat(post("/search", "q=" + encoded(words)).body().length()).isLessThan(50 * words.length());
    }

    @Test
    void aFormIsReadAsTheAddressIs() throws Exception {
        String filters = "q=russia&speaker=" + encoded("label:Bell, host") + "&speaker=vladimir-putin&kind=spoken"
                + "&from=2017&sort=oldest&size=3";
        JsonMapper json = JsonMapper.shared();

        String posted = post("/api/search", filters).body();

        assertThat(json.readTree(posted)).isEqualTo(json.readTree(get("/api/search?" + filters).body()));
        assertThat(json.readTree(posted).get("total").asInt()).isPositive();
        assertThat(post("/search", filters).body()).isEqualTo(get("/search?" + filters).body());
        assertThat(post("/search", filters + "&view=concordance").body())
                .isEqualTo(get("/search?" + filters + "&view=concordance").body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
