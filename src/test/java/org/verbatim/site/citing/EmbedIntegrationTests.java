package org.verbatim.site.citing;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.verbatim.OverHttp;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.site.Embed;
import org.verbatim.transcript.TurnKind;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The page that other sites may frame, and what programs are told of it.
class EmbedIntegrationTests extends OverHttp {

    @Autowired
    Interviews interviews;

    @Autowired
    Takedowns takedowns;

    @Test
    void onlyTheEmbedPageMayBeFramed() throws Exception {
        HttpResponse<String> embed = fetch("/embed/t/" + key(4) + "?w=5-12");

        assertThat(policy(embed)).contains("frame-ancestors *", "default-src 'none'").doesNotContain("script-src");
        assertThat(embed.headers().map()).doesNotContainKeys("set-cookie", "x-frame-options");
        assertThat(embed.body()).doesNotContain("<script", "<form");
        for (String path : new String[]{"/t/" + key(4), "/interviews/putin-kelly", "/check", "/embed", "/embed/x",
                "/embed/..;x/t/" + key(4), "/embed;x/../t/" + key(4), "/oembed", "/"}) {
            assertThat(policy(fetch(path))).as(path).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void showsTheWordsTheirSpeakerAndTheirPlace() throws Exception {
        String page = body("/embed/t/" + key(4) + "?w=5-12");

        assertThat(page).contains("<p>“…\u00A0United States and the electoral legislation are structured\u00A0…”</p>",
                "<strong><bdi>Vladimir Putin</bdi></strong>,", interviews.summary("putin-kelly").orElseThrow().title(),
                "June 2017",
                "target=\"_blank\" rel=\"noopener\" href=\"http://localhost:" + port + "/t/" + key(4) + "?w=5-12\"");
    }

    @Test
    void whatIsNotSaidIsNoQuotation() throws Exception {
        for (Turn turn : interviews.find("putin-stone").orElseThrow().turns()) {
            String page = body("/embed/t/" + turn.key());

            boolean said = turn.kind() == TurnKind.QUOTED || turn.kind() == TurnKind.SPOKEN;
            assertThat(page.contains("<blockquote")).as(turn.text()).isEqualTo(said);
            assertThat(page.contains("as quoted in")).isEqualTo(turn.kind() == TurnKind.QUOTED);
            assertThat(page.contains("reported, not verbatim")).isEqualTo(turn.kind() == TurnKind.REPORTED);
            assertThat(page).contains("translated from Russian");
        }
    }

    @Test
    void aLongTurnEndsAfterAWholeSentence() throws Exception {
        Turn turn = interviews.find("putin-kelly").orElseThrow().turns().stream()
                .filter(one -> one.text().length() > 2 * Embed.MOST).findFirst().orElseThrow();

        String page = body("/embed/t/" + turn.key());

        assertThat(page).containsPattern("[.?!]\u00A0…”</p></blockquote>").contains("More of these words in Verbatim");
        assertThat(page.length()).isLessThan(4_000);
    }

    @Test
    void saysWhatIsNotThere() throws Exception {
        HttpResponse<String> missing = fetch("/embed/t/000000000000");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("has nothing at this address");
        assertThat(policy(missing)).contains("frame-ancestors *");
        assertThat(body("/embed/t/" + key(4) + "?w=1-99999")).contains("The turn has no such words");
    }

    @Test
    void whatIsTakenDownIsNotEmbedded() throws Exception {
        Takedown takedown = takedowns.ofTurn(key(4), "at the <speaker>’s wish").getFirst();
        try {
            HttpResponse<String> gone = fetch("/embed/t/" + key(4));
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("at the &lt;speaker&gt;’s wish").doesNotContain("Constitution");
            assertThat(policy(gone)).contains("frame-ancestors *");
            for (String address : new String[]{"/t/" + key(4), "/interviews/putin-kelly/turns/4"}) {
                HttpResponse<String> answer = fetch(oembed(address, ""));
                assertThat(answer.statusCode()).isEqualTo(410);
                assertThat(answer.body()).doesNotContain("<iframe", "Constitution of");
            }
        } finally {
            takedowns.lift(takedown.id());
        }
    }

    @Test
    void pagesOfTurnsLeadToTheirEmbedding() throws Exception {
        for (String path : new String[]{"/t/" + key(4) + "?w=5-12", "/interviews/putin-kelly/turns/4?w=5-12"}) {
            Matcher link = Pattern
                    .compile("<link rel=\"alternate\" type=\"application/json\\+oembed\"[^>]* href=\"([^\"]+)\"")
                    .matcher(body(path));
            assertThat(link.find()).isTrue();
            String address = HtmlUtils.htmlUnescape(link.group(1));
            assertThat(address).startsWith("http://localhost:" + port + "/oembed?");
            JsonNode answer = json(address.substring(address.indexOf("/oembed")));
            assertThat(answer.get("html").asString())
                    .contains("src=\"http://localhost:" + port + "/embed/t/" + key(4) + "?w=5-12\"");
            assertThat(body(path)).contains("&lt;iframe src=");
        }
        assertThat(body("/interviews/putin-kelly")).doesNotContain("oembed");
    }

    @Test
    void answersAsTheSpecificationSays() throws Exception {
        JsonNode answer = json(oembed("/interviews/putin-kelly/turns/4?q=x&w=2-3#cite", "&format=json"));

        assertThat(answer.get("version").asString()).isEqualTo("1.0");
        assertThat(answer.get("type").asString()).isEqualTo("rich");
        assertThat(answer.get("author_name").asString()).isEqualTo("Vladimir Putin");
        assertThat(answer.get("provider_name").asString()).isEqualTo("Verbatim");
        assertThat(answer.get("cache_age").isInt()).isTrue();
        assertThat(answer.get("html").asString()).startsWith("<iframe ").contains("title=\"Vladimir Putin, ",
                "sandbox=", "/embed/t/" + key(4) + "?w=2-3\"").doesNotContain("allow-scripts");
        assertThat(answer.get("width").asInt()).isEqualTo(600);
    }

    @Test
    void staysWithinTheRoomThatIsGiven() throws Exception {
        JsonNode answer = json(oembed("/t/" + key(4), "&maxwidth=320&maxheight=150"));

        assertThat(answer.get("width").asInt()).isEqualTo(320);
        assertThat(answer.get("height").asInt()).isEqualTo(150);
        assertThat(answer.get("html").asString()).contains("width=\"320\" height=\"150\"");
        assertThat(json(oembed("/t/" + key(4), "&maxwidth=-5&maxheight=0")).get("width").asInt()).isEqualTo(1);
        assertThat(fetch(oembed("/t/" + key(4), "&maxwidth=wide")).statusCode()).isEqualTo(400);
    }

    @Test
    void saysTheSameInXml() throws Exception {
        HttpResponse<String> answer = fetch(oembed("/t/" + key(4), "&format=xml"));

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=UTF-8");
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(xml.getDocumentElement().getNodeName()).isEqualTo("oembed");
        JsonNode json = json(oembed("/t/" + key(4), ""));
        json.propertyNames().forEach(name -> assertThat(xml.getElementsByTagName(name).item(0).getTextContent())
                .isEqualTo(json.get(name).asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/000000000000", "/interviews/putin-kelly", "/interviews/putin-kelly/turns/99999",
            "/interviews/none/turns/1", "/t/", "x", "/t/000000000000/citation.ris", "/interviews/%00/turns/1"})
    void anAddressThatIsNoTurnIsNotEmbedded(String path) throws Exception {
        assertThat(fetch(oembed(path, "")).statusCode()).isEqualTo(404);
    }

    @Test
    void addressesOfOtherSitesAndUnknownFormatsAreRefused() throws Exception {
        assertThat(fetch("/oembed?url=https://elsewhere.example/t/" + key(4)).statusCode()).isEqualTo(404);
        assertThat(fetch("/oembed?url=http://localhost:" + port + ".example/t/" + key(4)).statusCode()).isEqualTo(404);
        assertThat(fetch("/oembed").statusCode()).isEqualTo(404);
        assertThat(fetch(oembed("/t/" + key(4), "&format=yaml")).statusCode()).isEqualTo(501);
    }

    private String oembed(String path, String rest) {
        return "/oembed?url=" + URLEncoder.encode("http://localhost:" + port + path, StandardCharsets.UTF_8) + rest;
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(body(path));
    }

    private static String policy(HttpResponse<String> answer) {
        return String.join(" | ", answer.headers().allValues("Content-Security-Policy"));
    }

    private String key(int number) {
        return interviews.turns(interviews.summary("putin-kelly").orElseThrow(), number, number).getFirst().key();
    }
}
