package org.verbatim.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.OverHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The JSON has exactly the names that the design promises: absent facts are null and present as keys.
class ApiIntegrationTests extends OverHttp {

    private static final Set<String> INTERVIEW = Set.of("slug", "title", "publisher", "recorded", "published",
            "language",
            "translation", "machineMade", "collection", "sourceUrl", "licence", "revision", "turnCount", "wordCount",
            "url",
            "participants", "visibility");

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void listsInterviews() throws Exception {
        JsonNode list = get("/api/interviews?page=0&size=1");

        assertThat(names(list)).containsExactlyInAnyOrder("total", "interviews");
        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("interviews")).hasSize(1);
        assertThat(names(list.at("/interviews/0"))).isEqualTo(new TreeSet<>(INTERVIEW));
        assertThat(names(list.at("/interviews/0/participants/0"))).containsExactlyInAnyOrder("person", "name", "role",
                "turnCount", "wordCount");
    }

    @Test
    void showsAnInterviewWithItsTurns() throws Exception {
        JsonNode interview = get("/api/interviews/putin-stone");

        Set<String> all = new TreeSet<>(INTERVIEW);
        all.addAll(List.of("standfirst", "source", "sections", "turns"));
        assertThat(names(interview)).isEqualTo(all);
        assertThat(interview.get("published").isNull()).isTrue();
        assertThat(names(interview.get("translation"))).containsExactlyInAnyOrder("from", "by");
        assertThat(names(interview.get("source"))).containsExactlyInAnyOrder("name", "sha256", "mediaType", "size");
        assertThat(names(interview.at("/sections/0"))).containsExactlyInAnyOrder("number", "heading", "firstTurn");
        assertThat(names(interview.at("/turns/0"))).containsExactlyInAnyOrder("number", "key", "kind", "person",
                "speaker",
                "role", "label", "section", "text", "startMs", "endMs", "spans", "takedown");
        assertThat(interview.at("/turns/0/kind").asString()).isEqualTo("narration");
        assertThat(interview.at("/turns/0/speaker").isNull()).isTrue();
    }

    @Test
    void showsATurnByItsKey() throws Exception {
        String key = get("/api/interviews/putin-kelly").at("/turns/7/key").asString();

        JsonNode turn = get("/api/turns/" + key);

        assertThat(names(turn)).containsExactlyInAnyOrder("key", "current", "interview", "number", "person", "speaker",
                "kind",
                "text", "supersededBy", "takedown");
        assertThat(turn.get("current").asBoolean()).isTrue();
        assertThat(turn.get("number").asInt()).isEqualTo(8);
    }

    @Test
    void answersASearch() throws Exception {
        JsonNode results = get("/api/search?q=hackers&facetSize=1");

        assertThat(names(results)).containsExactlyInAnyOrder("query", "reading", "total", "suggestion", "hits",
                "facets");
        assertThat(names(results.at("/hits/0"))).containsExactlyInAnyOrder("interview", "title", "number", "key",
                "person",
                "speaker", "role", "kind", "date", "translation", "machineMade", "score", "text", "matches", "passages",
                "url");
        assertThat(names(results.get("facets"))).containsExactlyInAnyOrder("speaker", "interview", "kind", "role",
                "language", "year");
        assertThat(names(results.at("/facets/speaker/0"))).containsExactlyInAnyOrder("value", "name", "count");
        assertThat(results.at("/facets/interview")).hasSize(1);
        assertThat(results.at("/hits/0/matches/0")).hasSize(2);
    }

    @Test
    void comparesQueriesOverTime() throws Exception {
        JsonNode trends = get("/api/trends?q=hackers,russia&kind=spoken");

        assertThat(names(trends)).containsExactlyInAnyOrder("unit", "trends", "leftOut");
        assertThat(trends.get("unit").asString()).isEqualTo("month");
        assertThat(names(trends.at("/trends/1"))).containsExactlyInAnyOrder("query", "reading", "all", "periods",
                "undated", "speakers", "interviews");
        assertThat(names(trends.at("/trends/1/periods/0"))).containsExactlyInAnyOrder("from", "to", "tally");
        assertThat(trends.at("/trends/1/periods/0/from").asString()).isEqualTo("2017-06");
        assertThat(names(trends.at("/trends/1/all"))).containsExactlyInAnyOrder("turns", "matches", "allTurns",
                "allWords", "per10000");
        assertThat(trends.at("/trends/1/undated/per10000").isNull()).isTrue();
        assertThat(names(trends.at("/trends/1/speakers/0"))).containsExactlyInAnyOrder("value", "name", "date",
                "tally");
        assertThat(trends.at("/trends/1/speakers/0/date").isNull()).isTrue();
        assertThat(get("/api/trends").get("trends")).isEmpty();
    }

    @Test
    void pagesAreDisjointAndComplete() throws Exception {
        int total = get("/api/search?q=russia").get("total").asInt();
        Set<String> keys = new TreeSet<>();
        for (int page = 0; page * 3 < total; page++) {
            get("/api/search?size=3&q=russia&page=" + page).get("hits")
                    .forEach(hit -> keys.add(hit.get("key").asString()));
        }

        assertThat(keys).hasSize(total);
        assertThat(get("/api/interviews?page=2147483647").get("interviews")).isEmpty();
    }

    @Test
    void filtersMayRepeatAndCombine() throws Exception {
        int putin = get("/api/search?q=russia&speaker=vladimir-putin").get("total").asInt();
        int kelly = get("/api/search?q=russia&speaker=Megyn+Kelly").get("total").asInt();

        assertThat(get("/api/search?q=russia&speaker=vladimir-putin&speaker=megyn-kelly").get("total").asInt())
                .isEqualTo(putin + kelly);
        assertThat(get("/api/search?q=russia&kind=quoted&role=interviewer").get("total").asInt())
                .isLessThan(get("/api/search?q=russia").get("total").asInt());
    }

    @Test
    void servesTheSourceAsItCame() throws Exception {
        HttpResponse<byte[]> source = client.send(request("/api/interviews/putin-kelly/source"),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(source.body()).isEqualTo(Files.readAllBytes(Path.of("data/putin-kelly.txt")));
        assertThat(source.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(source.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment")
                .contains("putin-kelly.txt");
        assertThat(source.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(source.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .startsWith("sandbox");
    }

    @ParameterizedTest
    @CsvSource({"/api/interviews/nope,404", "/api/turns/000000000000,404", "/api/interviews/nope/source,404",
            "/api/nope,404",
            "/api/search?q=a&size=201,400", "/api/search?q=a&kind=shouted,400", "/api/search?q=a&from=yesterday,400",
            "/api/search?q=a&language=--,400", "/api/search?q=a&page=-1,400", "/api/search?q=a&page=x,400",
            "/api/interviews?size=0,400",
            "/api/search?q=a&page=99999,400", "/api/trends?q=a&role=king,400", "/api/trends?q=a&to=later,400"})
    void saysWhatIsWrongAsProblemDetails(String path, int status) throws Exception {
        HttpResponse<String> answer = client.send(request(path), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.readTree(answer.body()).get("detail").asString()).isNotBlank().doesNotContain("Exception",
                "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi", "/api/docs"})
    void isDocumented(String path) throws Exception {
        HttpResponse<String> answer = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()
                .send(request(path), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        if (path.endsWith("openapi")) {
            assertThat(names(json.readTree(answer.body()).get("paths"))).containsExactlyInAnyOrder("/api/check",
                    "/api/check/article",
                    "/api/complete",
                    "/api/interviews",
                    "/api/interviews/{slug}", "/api/interviews/{slug}/revisions", "/api/interviews/{slug}/source",
                    "/api/search", "/api/trends",
                    "/api/turns/{key}");
        }
    }

    private JsonNode get(String path) throws Exception {
        return json.readTree(body(path));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    }

    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
