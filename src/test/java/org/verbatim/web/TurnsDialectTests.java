package org.verbatim.web;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.verbatim.interview.InterviewSummary;
import org.verbatim.interview.Rendering;
import org.verbatim.interview.Section;
import org.verbatim.interview.Turn;
import org.verbatim.search.MatchRange;
import org.verbatim.transcript.TurnKind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/// Turns stand in a page as they are, at their place, and what stands before them is sent before they are read.
class TurnsDialectTests {

    private static final String TEMPLATE = "<p>before</p><div turns:of=\"${turns}\">none</div><p>after</p>";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    TurnsDialectTests() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages");
        messages.setDefaultEncoding("UTF-8");
        templates.setTemplateEngineMessageSource(messages);
        templates.addDialect(new TurnsDialect());
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
                .isEqualTo("<p>before</p><div><h2 class=\"section\" id=\"s1\">Part</h2>\n</div><p>after</p>");
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
        InterviewSummary interview = new InterviewSummary(1, "talk", text, text, text, null, null, text,
                Rendering.PLAIN, null, text, text, 1, new UUID(0, 1), 1, 1, List.of());
        FewTurns turns = new FewTurns(TurnViews.of(List.of(turn), turn, List.of(new MatchRange(0, 2))),
                new TurnPlace(interview, true, 7, true));

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
}
