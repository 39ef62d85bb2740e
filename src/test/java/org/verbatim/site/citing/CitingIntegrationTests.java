package org.verbatim.site.citing;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.text.Words;
import org.verbatim.transcript.TurnKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Words that an address picks out, what their page tells programs, and citations as files.
class CitingIntegrationTests extends OverHttp {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Autowired
    Interviews interviews;

    @Test
    void marksTheWordsThatAnAddressPicksOut() throws Exception {
        String page = body("/t/" + key(4) + "?w=5-12");

        assertThat(page).contains(
                "The Constitution of the <mark id=\"m1\">United States and the electoral legislation are structured</mark> in",
                "Cite words 5 to 12", "/t/" + key(4) + "?w=5-12\" aria-label=\"Permanent link\"",
                "<link rel=\"canonical\" href=\"http://localhost:" + port + "/t/" + key(4) + "\">",
                "property=\"og:description\" content=\"“United States and the electoral legislation are structured”\"")
                .doesNotContain("1 of 1");
        assertThat(body("/t/" + key(4) + "?w=2")).contains("The <mark id=\"m1\">Constitution</mark> of",
                "Cite word 2<");
        assertThat(body("/interviews/putin-kelly/turns/4?w=2")).contains("The <mark id=\"m1\">Constitution</mark> of");
    }

    @Test
    void marksWordsOverAParagraphBreak() throws Exception {
        Turn turn = turn("putin-kelly", 1);
        int before = Words.count(turn.text().substring(0, turn.text().indexOf("\n\n")));

        assertThat(body("/t/" + turn.key() + "?w=" + before + "-" + (before + 1))).contains(
                "<mark id=\"m1\">Forum.</mark></p><p><mark>But</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9-5", "5-99999", "x", "5-", "%3Cscript%3E", "1-99999999999999", "%00", "1&w=2"})
    void aTurnWithoutSuchWordsIsShownWholeAndSaysSo(String w) throws Exception {
        String page = body("/t/" + key(4) + "?w=" + w);

        assertThat(page).contains("The address asks for the words", "<h2>Cite</h2>").doesNotContain("<mark",
                "<script>");
    }

    @Test
    void everyTurnOfEveryKindCanBeCited() throws Exception {
        for (Turn turn : turns("putin-stone")) {
            String page = body("/t/" + turn.key());

            assertThat(page).as(turn.text()).contains("id=\"cite-chicago\"", "id=\"cite-ris\"");
            assertThat(page.contains("Copy with the words")).isTrue();
            JsonNode data = data(page);
            boolean said = turn.kind() == TurnKind.SPOKEN || turn.kind() == TurnKind.QUOTED;
            assertThat(data.get("@type").asString()).as(turn.text()).isEqualTo(said ? "Quotation" : "CreativeWork");
            assertThat(data.get("text").asString()).isEqualTo(turn.text());
            assertThat(data.has("creator")).isEqualTo(said && turn.person() != null);
            assertThat(data.has("spokenByCharacter")).isEqualTo(said && turn.person() != null);
        }
    }

    @Test
    void saysWhatIsNoQuotation() throws Exception {
        Turn reported = turns("putin-stone").stream().filter(turn -> turn.kind() == TurnKind.REPORTED).findFirst()
                .orElseThrow();

        String page = body("/t/" + reported.key());

        assertThat(page).contains("They are no quotation of the speaker").doesNotContain("“" + reported.text());
        assertThat(body("/t/" + reported.key() + "/citation.md")).contains("paraphrased in [").doesNotContain("> ",
                "“");
    }

    @Test
    void tellsReferenceManagersWhatThePageShows() throws Exception {
        assertThat(body("/t/" + key(4))).contains("<meta name=\"citation_author\" content=\"Vladimir Putin\">",
                "<meta name=\"citation_publication_date\" content=\"2017/06/06\">",
                "<meta name=\"DC.identifier\" content=\"http://localhost:" + port + "/t/" + key(4) + "\">",
                "<meta name=\"DC.type\" content=\"interview\">",
                "<meta property=\"article:published_time\" content=\"2017-06-06\">");
        assertThat(body("/interviews/putin-stone")).contains("<meta name=\"DC.type\" content=\"newspaperArticle\">")
                .doesNotContain("citation_author");
        JsonNode interview = data(body("/interviews/putin-kelly"));
        assertThat(interview.get("@type").asString()).isEqualTo("Article");
        assertThat(interview.get("contributor").findValuesAsString("name")).contains("Vladimir Putin", "Megyn Kelly");
        JsonNode person = data(body("/people/vladimir-putin"));
        assertThat(person.get("@type").asString()).isEqualTo("Person");
        assertThat(person.get("url").asString()).endsWith("/people/vladimir-putin");
        assertThat(body("/people/vladimir-putin")).contains("<meta property=\"og:type\" content=\"profile\">");
        assertThat(body("/interviews")).contains("<meta property=\"og:type\" content=\"website\">");
    }

    @ParameterizedTest
    @CsvSource({"ris,application/x-research-info-systems", "bib,application/x-bibtex", "txt,text/plain",
            "json,application/vnd.citationstyles.csl+json", "md,text/markdown", "wiki,text/plain"})
    void citationsAreFilesThatTheirProgramsOpen(String ending, String mediaType) throws Exception {
        HttpResponse<String> file = fetch("/t/" + key(4) + "/citation." + ending + "?w=5-12");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains(mediaType + ";charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition")).get().asString()
                .startsWith("attachment; filename=\"putin-kelly-4-w5-12." + ending + "\"");
        assertThat(file.body()).contains(
                "“United States and the electoral legislation are structured”".substring(1, 50),
                "/t/" + key(4) + "?w=5-12", Integer.toString(LocalDate.now(ZoneOffset.UTC).getYear()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/000000000000/citation.ris", "/t/000000000000/words?from=0&to=4"})
    void whatIsNotThereIsNotCited(String address) throws Exception {
        assertThat(fetch(address).statusCode()).isEqualTo(404);
        assertThat(fetch("/t/" + key(4) + "/citation.exe").statusCode()).isEqualTo(404);
        assertThat(fetch("/t/" + key(4) + "/words?from=3&to=4").statusCode()).isEqualTo(204);
        assertThat(fetch("/t/" + key(4) + "/words?from=x&to=3").statusCode()).isEqualTo(400);
    }

    @Test
    void countsTheWordsThatCharactersTouch() throws Exception {
        for (String slug : List.of("putin-kelly", "putin-stone")) {
            for (Turn turn : turns(slug)) {
                JsonNode all = words(turn, 0, turn.text().length());
                assertThat(all.get("words").asString())
                        .isEqualTo(turn.wordCount() == 1 ? "1" : "1-" + turn.wordCount());
            }
        }
        JsonNode some = words(turn("putin-kelly", 4), 6, 30);
        assertThat(some.get("words").asString()).isEqualTo("2-5");
        assertThat(some.get("quote").asString()).startsWith("“Constitution of the United” Vladimir Putin, “");
        assertThat(some.get("link").asString()).isEqualTo("http://localhost:" + port + "/t/" + key(4) + "?w=2-5");
    }

    private JsonNode words(Turn turn, int from, int to) throws Exception {
        return JsonMapper.shared().readTree(body("/t/" + turn.key() + "/words?from=" + from + "&to=" + to));
    }

    private static JsonNode data(String page) {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return JsonMapper.shared().readTree(data.group(1));
    }

    private String key(int number) {
        return turn("putin-kelly", number).key();
    }

    private Turn turn(String slug, int number) {
        return turns(slug).get(number - 1);
    }

    private List<Turn> turns(String slug) {
        return interviews.find(slug).orElseThrow().turns();
    }
}
