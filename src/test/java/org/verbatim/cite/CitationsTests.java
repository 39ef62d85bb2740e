package org.verbatim.cite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.cite.Examples.quoted;
import static org.verbatim.cite.Examples.spoken;

/// What each form says, to the letter: `citations/` has a file a case.
class CitationsTests {

    private static final Citations CITATIONS = new Citations();
    private static final Path FILES = Path.of("src/test/resources/citations");
    private static final Map<String, Examples> CASES = new LinkedHashMap<>();

    static {
        CASES.put("spoken", spoken());
        CASES.put("spoken-words", spoken().words(2, 4));
        CASES.put("spoken-by-the-interviewer", spoken().by("anna-bell", "Anna Bell"));
        CASES.put("spoken-without-a-person", spoken().by(null, "Q"));
        CASES.put("undated", spoken().dated(null));
        CASES.put("about-a-month", spoken().dated("1974-06~"));
        CASES.put("machine-translation", spoken().translated("ru", "machine"));
        CASES.put("translation", spoken().translated("is", "Eva Berg").dated("1974"));
        CASES.put("quoted", quoted());
        CASES.put("quoted-in-nothing-known", quoted().publisher(null).dated(null).by(null, null));
        CASES.put("reported", spoken().kind(TurnKind.REPORTED));
        CASES.put("narration", spoken().kind(TurnKind.NARRATION).by(null, null));
        CASES.put("direction", spoken().kind(TurnKind.DIRECTION).by(null, null).saying("(Laughter.)"));
        CASES.put("hostile",
                spoken().titled("\"A\" {Crossing} & \\more | ]] </script> ''x'' <!-- 50% $1 #2 _a_ *b* ~~~~")
                        .publisher("R&D {1}").saying("He said \"no\" & {left}\n\n- |x|]] </script>\nER  - \n\n1. end"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysToTheLetter(String name, Examples words) throws Exception {
        String said = all(words.cited());
        assertThat(said).isEqualTo(Files.readString(FILES.resolve(name + ".txt")));
    }

    @Test
    void everyFileIsACase() throws Exception {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(CASES.keySet());
        }
    }

    @Test
    void keepsTheBeginningOfManyWordsAndSaysSo() {
        String text = IntStream.rangeClosed(1, 301).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));

        assertThat(CITATIONS.of(spoken().saying(text).cited(), CitationForm.RIS).text()).contains("w300 […]”")
                .doesNotContain("w301");
        assertThat(CITATIONS.of(spoken().saying(text).cited(), CitationForm.CHICAGO).quoted()).contains("w301”");
        assertThat(CITATIONS.of(spoken().saying(text).words(1, 300).cited(), CitationForm.RIS).text())
                .contains("w300”");
    }

    @Test
    void aFileIsNamedByItsFormAndHasItsMediaType() {
        CitedWords words = spoken().words(2, 4).cited();

        assertThat(CITATIONS.file(words, "ris")).get().satisfies(file -> {
            assertThat(file.name()).isEqualTo("crossing-4-w2-4.ris");
            assertThat(file.mediaType()).isEqualTo("application/x-research-info-systems");
            assertThat(file.content()).isEqualTo(CITATIONS.of(words, CitationForm.RIS).text());
        });
        assertThat(CITATIONS.file(words, "txt").orElseThrow().content()).contains(
                "“crossed the sea” Ludwig van Dam, “A",
                "van Dam, L. (1974", "van Dam, Ludwig. “A");
        assertThat(CITATIONS.file(words, "exe")).isEmpty();
        assertThat(CITATIONS.file(words, "")).isEmpty();
    }

    @Test
    void citesForManyAtOnce() {
        assertThat(IntStream.range(0, 400).parallel().mapToObj(n -> "Crossing " + n)
                .filter(title -> CITATIONS.of(spoken().titled(title).cited()).stream()
                        .anyMatch(citation -> !citation.text().matches("(?s).*" + title + "\\b.*"))))
                .isEmpty();
    }

    private static List<Arguments> cases() {
        return CASES.entrySet().stream().map(known -> Arguments.of(known.getKey(), known.getValue())).toList();
    }

    /// Italics between stars, as far as they are the style's.
    private static String all(CitedWords words) {
        return CITATIONS.of(words).stream().map(citation -> "=== " + citation.form() + "\n" + shown(citation) + "\n")
                .collect(Collectors.joining());
    }

    private static String shown(Citation citation) {
        return citation.form().isStyle()
                ? citation.runs().stream().map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
                        .collect(Collectors.joining()) + "\n--- quoted\n" + citation.quoted()
                : citation.text().replace("\r\n", "↵\n");
    }
}
