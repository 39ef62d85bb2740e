package org.verbatim.site.transcript;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Section;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.search.Facet;
import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;
import org.verbatim.search.Hit;
import org.verbatim.search.MatchRange;
import org.verbatim.search.Passage;
import org.verbatim.search.SearchFilters;
import org.verbatim.site.FacetLists;
import org.verbatim.site.HitList;
import org.verbatim.site.SearchAddress;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.TurnKind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/// Turns stand in a page as they are, at their place, and what stands before them is sent before they are read.
class PartsDialectTests {

    private static final String TEMPLATE = "<p>before</p><div part:here=\"${turns}\">none</div><p>after</p>";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PartsDialectTests() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages");
        messages.setDefaultEncoding("UTF-8");
        templates.setTemplateEngineMessageSource(messages);
        templates.addDialect(new PartsDialect(messages));
        templates.setTemplateResolver(new StringTemplateResolver());
    }

    @Test
    void whatStandsBeforeIsSentBeforeTheTurnsAreRead() {
        List<String> sent = new ArrayList<>();
        StringWriter page = new StringWriter() {
            @Override
            public void flush() {
                sent.add(toString());
            }
        };

        templates.process(TEMPLATE, new Context(null, Map.of("turns", (TurnSource) out -> {
            assertThat(sent).isEmpty();
            assertThat(out.send()).isTrue();
            assertThat(sent).containsExactly("<p>before</p><div>");
            out.heading(new Section(1, "Part", 1));
        })), page);

        assertThat(page.toString())
                .isEqualTo(
                        "<p>before</p><div><h2 class=\"section\" id=\"s1\" dir=\"auto\">Part</h2>\n</div><p>after</p>");
    }

    @Test
    void manyTurnsAreHandedOverInSmallPieces() {
        List<Turn> turns = IntStream.rangeClosed(1, 1_000).mapToObj(number -> new Turn(number, "0123456789ab",
                TurnKind.SPOKEN, null, "A", null, null, null, "word ".repeat(100).strip(), 100, null, null, List.of()))
                .toList();
        List<Integer> pieces = new ArrayList<>();
        StringWriter page = new StringWriter() {
            @Override
            public void write(String piece) {
                pieces.add(piece.length());
                super.write(piece);
            }
        };

        templates.process(TEMPLATE,
                new Context(null,
                        Map.of("turns",
                                new FewTurns(TurnViews.of(turns), new TurnContext(interview("talk"), 0, true)))),
                page);

        assertThat(Jsoup.parse(page.toString()).select("article")).hasSize(1_000);
        assertThat(pieces).hasSizeGreaterThan(10).allMatch(length -> length < 20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>words</b>", "<script>alert(1)</script>"})
    void nothingElseGetsIn(String text) {
        assertThat(templates.process(TEMPLATE, new Context(null, Map.of("turns", text))))
                .isEqualTo("<p>before</p><div></div><p>after</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</p></article><script>alert(1)</script>", "\" onclick=\"alert(1)", "<!-- -->", "&lt;&#39;",
            "[[${7*7}]]", "'><img src=x>", "[inaudible <b>]"})
    void hostileWordsAndNamesAreShownAsTheyAre(String text) {
        Turn turn = new Turn(7, "0123456789ab", TurnKind.QUOTED, null, text, null, text, null, text, 1, 90_000L, null,
                List.of());
        FewTurns turns = new FewTurns(TurnViews.of(List.of(turn), turn, List.of(new MatchRange(0, 2))),
                new TurnContext(interview(text), 7, true));

        Element page = Jsoup.parse(templates.process(TEMPLATE, new Context(null, Map.of("turns", turns)))).body();

        assertThat(page.select("script, img, b, [onclick]")).isEmpty();
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select(".speaker").text()).isEqualTo(text);
        assertThat(page.select(".said").attr("lang")).isEqualTo(text);
        assertThat(requireNonNull(page.selectFirst(".said mark")).wholeText()).isEqualTo(text.substring(0, 2));
        assertThat(page.select(".said p").text()).isEqualTo("“" + text + "”— " + text);
        assertThat(page.select(".tools > a").attr("href")).isEqualTo("/t/0123456789ab");
        assertThat(page.select(".tools > a").attr("aria-label")).isEqualTo("Permanent link to turn 7");
        assertThat(page.select(".time a").attr("href")).isEqualTo("/interviews/talk#t=90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</a></ul><script>alert(1)</script>", "\" onclick=\"alert(1)", "a&from=1999", "[[${7*7}]]",
            "'><img src=x>", "Zoë + 100 %"})
    void hostileFacetsAreShownAsTheyAreAndLeadToThemselves(String text) {
        SearchAddress address = new SearchAddress(text, SearchFilters.ofSpeakers(List.of(text)), null, null, null,
                null);
        FacetLists facets = address.narrowing(List.of(
                new Facet(FacetField.SPEAKER, List.of(new FacetValue(text, text, 1_234))),
                new Facet(FacetField.INTERVIEW, List.of(new FacetValue("talk", text, 1))),
                new Facet(FacetField.ROLE, List.of())));

        Element page = Jsoup.parse(templates.process(TEMPLATE, new Context(null, Map.of("turns", facets)))).body();

        assertThat(page.select("script, img, [onclick]")).isEmpty();
        assertThat(page.select("h2").eachText()).containsExactly("Speaker", "Interview");
        assertThat(page.select("li bdi").eachText()).containsOnly(text);
        assertThat(page.select(".number").eachText()).containsExactly("1,234", "1");
        assertThat(page.select("a").eachAttr("aria-current")).containsExactly("true");
        List<MultiValueMap<String, String>> parameters = page.select("a").eachAttr("href").stream()
                .map(href -> UriComponentsBuilder.fromUriString(href).build(true).getQueryParams()).toList();
        String written = UriUtils.encode(text, StandardCharsets.UTF_8);
        assertThat(parameters).containsExactly(MultiValueMap.fromSingleValue(Map.of("q", written)),
                MultiValueMap.fromSingleValue(Map.of("q", written, "speaker", written, "interview", "talk")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"</a></p><script>alert(1)</script>", "\" onclick=\"alert(1)", "a&q=b#t9", "[[${7*7}]]",
            "'><img src=x>"})
    void hostileHitsAreShownAsTheyAre(String text) {
        Hit hit = new Hit("talk", text, 7, "0123456789ab", null, text, null, TurnKind.QUOTED,
                ArchiveDate.parse("2017-06"),
                1, text, List.of(new MatchRange(0, 2)), List.of(new Passage(0, text.length())), text, 6, text,
                new Rendering(new Translation("ru", text), new MachineMade(text)));

        Element page = Jsoup.parse(templates
                .process(TEMPLATE, new Context(Locale.ENGLISH, Map.of("turns", HitList.of(List.of(hit), text)))))
                .body();

        assertThat(page.select("script, img, b, [onclick]")).isEmpty();
        assertThat(page.select("h2 > a, .question bdi, .speaker, .passage").eachText()).hasSize(4)
                .containsOnly(text);
        assertThat(page.select("h2 .date").text()).isEqualTo("June 2017");
        assertThat(page.select("h2 small span").eachText()).containsExactly("translated from Russian (" + text + ")",
                "transcribed by machine (" + text + ")");
        String interview = "/interviews/talk?q=" + UriUtils.encode(text, StandardCharsets.UTF_8);
        assertThat(page.select("a").eachAttr("href")).containsExactly(interview, interview + "#t7",
                "/t/0123456789ab");
        assertThat(requireNonNull(page.selectFirst("mark")).wholeText()).isEqualTo(text.substring(0, 2));
    }

    private static InterviewSummary interview(String text) {
        return new InterviewSummary(1, "talk", text, text, text, null, null, text, Rendering.PLAIN, null, text, text, 1,
                new UUID(0, 1), 1, 1, List.of(), Visibility.PUBLISHED);
    }
}
