package org.verbatim.site.citing;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.OverHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Quotes about the two interviews as a news report might carry them.
class CheckIntegrationTests extends OverHttp {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "“Let us recall the assassination of President Kennedy.” | Putin | verbatim | | putin-kelly 8",
            "Let us recall the assassination of president Kennedy, | Vladimir Putin | normalised | | putin-kelly 8",
            "hackers may be anywhere. They may be in Russia | | verbatim | mid-sentence | putin-kelly 8",
            "There may be hackers … in the United States who very craftily and professionally passed the buck to Russia | Putin | condensed | | putin-kelly 8",
            "Hackers may not be anywhere. They may be in Russia, in Asia | Putin | altered | mid-sentence, negation | putin-kelly 8",
            "Let us recall the assassination of President Lincoln | | altered | name | putin-kelly 8",
            "Let us recall the assassination of President Kennedy | Megyn Kelly | misattributed | | putin-kelly 8",
            "it was convenient for them, whatever the reason, to put out that information. Our influence on the election results in the United States is a lie. | Putin | spliced | | putin-kelly 8, putin-stone 11",
            "Washington repeatedly interfered in elections in Russia | Putin | reported | mid-sentence, translation | putin-stone 14",
            "But they didn't do it | Putin | normalised | translation | putin-stone 13",
            "In 2000, and in 2012 — always has been. But in 2014, especially aggressive. | | altered | number, translation | putin-stone 16",
            "We shall land on the moon before the Americans do | Putin | not-found | | "})
    void tellsOfANewsReportsQuoteWhatItIs(String quote, String speaker, String verdict, String flags, String places)
            throws Exception {
        JsonNode checked = checked(quote, speaker == null ? "" : speaker);

        assertThat(checked.get("verdict").asString()).isEqualTo(verdict);
        assertThat(strings(checked.get("flags"))).isEqualTo(flags == null ? "" : flags);
        List<String> found = new ArrayList<>();
        checked.get("matches")
                .forEach(match -> found.add(match.get("interview").asString() + " " + match.get("number")));
        assertThat(found).startsWith(places == null ? new String[0] : places.split(", "));
        assertThat(body("/check?quote=" + encoded(quote) + "&speaker=" + encoded(speaker == null ? "" : speaker)))
                .contains("class=\"verdict " + verdict.replace('-', '_') + "\"");
    }

    @Test
    void whatItShowsIsWhatTheTurnSays() throws Exception {
        JsonNode match = checked("hackers can be anywhere", "").get("matches").get(0);

        String turn = json.readTree(body("/api/turns/" + match.get("key").asString())).get("text").asString();
        assertThat(match.get("text").asString()).isEqualTo(turn);
        JsonNode range = match.get("ranges").get(0);
        assertThat(turn.substring(range.get(0).asInt(), range.get(1).asInt())).isEqualTo("hackers may be anywhere");
        assertThat(diff(match, "insert")).isEqualTo("hackers may be anywhere");
        assertThat(diff(match, "delete")).isEqualTo("hackers can be anywhere");
        assertThat(match.get("url").asString()).isEqualTo("/t/" + match.get("key").asString() + "?w=23-26");
    }

    @Test
    void wordsAreNumberedWithoutTheOneBehindTheirLastStop() throws Exception {
        JsonNode match = checked(
                "hackers may be anywhere. They may be in Russia, in Asia, in America, in Latin America.",
                "").get("matches").get(0);

        assertThat(match.get("wording").asString()).isEqualTo("verbatim");
        assertThat(match.get("words").values()).extracting(JsonNode::asInt).containsExactly(23, 38);
        assertThat(match.get("url").asString()).endsWith("?w=23-38");
    }

    @Test
    void whoeverIsNotKnownIsSaidToBe() throws Exception {
        JsonNode checked = checked("Let us recall the assassination of President Kennedy", "Nikolai Gogol");

        assertThat(checked.get("verdict").asString()).isEqualTo("misattributed");
        assertThat(checked.get("wording").asString()).isEqualTo("verbatim");
        assertThat(checked.get("speakerKnown").asBoolean()).isFalse();
        assertThat(body("/check?quote=Let+us+recall+the+assassination&speaker=Nikolai+Gogol"))
                .contains("Nobody who speaks in this archive is called “Nikolai Gogol”.");
    }

    @Test
    void saysWhatWasSearchedAndHasTheShapeOfTheContract() throws Exception {
        JsonNode checked = checked("We shall land on the moon before the Americans do", "");

        assertThat(checked.get("searched").get("interviews").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(checked.get("searched").get("turns").asInt()).isGreaterThanOrEqualTo(85);
        assertThat(checked.get("matches")).isEmpty();
        JsonNode match = checked("hackers", "").get("matches").get(0);
        assertThat(match.propertyNames()).contains("key", "interview", "number", "person", "speaker", "kind",
                "similarity", "ranges", "diff");
    }

    @Test
    void whatIsNoQuoteGetsAClearAnswer() throws Exception {
        assertThat(fetch("/api/check?quote=").statusCode()).isEqualTo(400);
        assertThat(fetch("/api/check?quote=%E2%80%A6").body()).contains("There is no word to check.");
        assertThat(fetch("/api/check").statusCode()).isEqualTo(400);
        HttpResponse<String> long_ = post("/check", Map.of("quote", "word ".repeat(5000)));
        assertThat(long_.statusCode()).isEqualTo(400);
        assertThat(long_.body()).contains("verbatim.quote.max-length");
        assertThat(body("/check?quote=")).contains("<textarea");
    }

    @Test
    void aLongQuoteComesAsAForm() throws Exception {
        String turn = json.readTree(body("/api/interviews/putin-kelly")).get("turns").get(7).get("text").asString();

        assertThat(post("/check", Map.of("quote", turn)).body()).contains("class=\"verdict verbatim\"");
        assertThat(json.readTree(post("/api/check", Map.of("quote", turn)).body()).get("verdict").asString())
                .isEqualTo("verbatim");
        HttpResponse<String> asJson = client.send(HttpRequest.newBuilder(address("/api/check"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("quote", turn)))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(json.readTree(asJson.body()).get("verdict").asString()).isEqualTo("verbatim");
    }

    @Test
    void anArticleIsReportedOnQuotationByQuotation() throws Exception {
        String article = """
                He denies it again

                By Jane Roe
                9 June 2017

                “There may be hackers, by the way, in the United States,” Putin said. He spoke of the “Russian threat”.

                “Let us recall the assassination of President Kennedy,” Megyn Kelly said.

                “We shall land on the moon before the Americans do,” Putin added. The word “dossier” came up too.
                """;
        JsonNode report = json.readTree(post("/api/check/article", Map.of("article", article)).body());

        List<String> lines = new ArrayList<>();
        report.get("quotations").forEach(quotation -> lines.add(quotation.get("line") + " "
                + quotation.get("speaker").asString("") + " " + quotation.get("check").path("verdict").asString("-")));
        assertThat(lines).containsExactly("6 Putin normalised", "6  reported", "8 Megyn Kelly misattributed",
                "10 Putin not-found", "10  -");
        assertThat(report.get("title").asString()).isEqualTo("He denies it again");
        assertThat(report.get("counts").get("reported").asInt()).isEqualTo(1);
        String page = post("/check/article", Map.of("article", article)).body();
        assertThat(page).contains("He denies it again", "class=\"verdict misattributed\"", "id=\"q5\"");
    }

    @Test
    void anArticleThatQuotesNothingGetsAClearAnswer() throws Exception {
        assertThat(post("/check/article", Map.of("article", "Nobody said a word.")).body())
                .contains("there is nothing in quotation marks to check");
        HttpResponse<String> page = post("/api/check/article", Map.of("article", "<html><p>“Yes,” he said."));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Yes,");
        HttpResponse<String> captions = post("/api/check/article",
                Map.of("article", "WEBVTT\n\n00:01.000 --> 00:02.000\n“Yes,” he said."));
        assertThat(captions.statusCode()).isEqualTo(400);
        assertThat(captions.body()).contains("neither a text, a web page nor a document");
        assertThat(fetch("/check/article").body()).contains("type=\"file\"");
    }

    private JsonNode checked(String quote, String speaker) throws IOException, InterruptedException {
        return json.readTree(
                body("/api/check?quote=" + encoded(quote) + (speaker.isEmpty() ? "" : "&speaker=" + encoded(speaker))));
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client
                .send(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// The diff without the parts of an operation, put together.
    private static String diff(JsonNode match, String without) {
        StringBuilder text = new StringBuilder();
        match.get("diff").forEach(
                part -> text.append(part.get("op").asString().equals(without) ? "" : part.get("text").asString()));
        return text.toString();
    }

    private static String strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(one -> strings.add(one.asString()));
        return String.join(", ", strings);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
