package org.verbatim.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.cite.Access;
import org.verbatim.cite.CitedWords;
import org.verbatim.cite.SchemaOrg;
import org.verbatim.transcript.TurnKind;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever was said, it stays inside the script element that describes it.
class LinkedDataDialectTests {

    private static final String BEGIN = "<script type=\"application/ld+json\">";
    private static final String TEMPLATE = BEGIN.replace(">", " linked:data=\"${data}\">{}</script>");

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    LinkedDataDialectTests() {
        templates.addDialect(new LinkedDataDialect());
        templates.setTemplateResolver(new StringTemplateResolver());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!-- <script>", "]]>", "\"}", "\\", "&quot;",
            "[[${7*7}]]",
            "a\u2028b", "é👍", "<SCRIPT", "-->"})
    void hostileWordsStayInside(String text) {
        String page = render(SchemaOrg.of(words(text)));

        assertThat(page).startsWith(BEGIN).endsWith("</script>");
        String json = page.substring(BEGIN.length(), page.length() - "</script>".length());
        assertThat(json).doesNotContain("<", ">", "&", "\u2028");
        assertThat(JsonMapper.shared().readTree(json).get("text").asString()).isEqualTo(text);
        assertThat(JsonMapper.shared().readTree(json).get("isPartOf").get("name").asString()).isEqualTo(text);
    }

    @Test
    void nothingElseGetsIn() {
        assertThat(render("{\"a\":1}")).isEmpty();
        assertThat(render(null)).isEmpty();
    }

    private String render(@Nullable Object data) {
        return templates.process(TEMPLATE, new Context(null, data == null ? Map.of() : Map.of("data", data)));
    }

    private static CitedWords words(String text) {
        InterviewSummary interview = new InterviewSummary(1, "talk", text, text, text, null, null, "en",
                Rendering.PLAIN, null,
                text, text, 1, new UUID(0, 1), 1, 1, List.of(), Visibility.PUBLISHED);
        Turn turn = new Turn(1, "key", TurnKind.SPOKEN, "anna-bell", text, null, null, null, text, 1, null, null,
                List.of());
        return new CitedWords(interview, turn, null, new Access("Verbatim", "https://a.example", LocalDate.EPOCH));
    }
}
