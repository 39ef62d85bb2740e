package org.verbatim;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Queries as long as they may be, as addresses and as forms.
class LongQueryIntegrationTests extends OverHttp {

    private static final String PROSE = "Вчера мы долго говорили о море, о лодке и о том, кто грёб всю ночь, пока брат спал. ";

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?view=concordance", "/api/search"})
    void pastedProseIsAnsweredAsAFormAndAsAnAddress(String path) throws Exception {
        String prose = PROSE.repeat(200).substring(0, 10_000);

        assertThat(post(path, "q=" + encoded(prose)).statusCode()).isEqualTo(200);
        assertThat(fetch(path + (path.contains("?") ? "&" : "?") + "q=" + encoded(prose)).statusCode()).isEqualTo(200);
    }

    @Test
    void ideographsAreThreeBytesEachAndFitToo() throws Exception {
        assertThat(fetch("/search?q=" + encoded("海".repeat(10_000))).statusCode()).isEqualTo(200);
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

        assertThat(json.readTree(posted)).isEqualTo(json.readTree(fetch("/api/search?" + filters).body()));
        assertThat(json.readTree(posted).get("total").asInt()).isPositive();
        assertThat(post("/search", filters).body()).isEqualTo(fetch("/search?" + filters).body());
        assertThat(post("/search", filters + "&view=concordance").body())
                .isEqualTo(fetch("/search?" + filters + "&view=concordance").body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
