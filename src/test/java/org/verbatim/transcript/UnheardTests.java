package org.verbatim.transcript;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Places where nobody heard what was said.
class UnheardTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"We sailed [inaudible 00:12:30] at dawn., [inaudible 00:12:30]",
            "We (Crosstalk) sailed., (Crosstalk)", "[sic] and (so) on [cross-talk], [cross-talk]",
            "(we said [inaudible]) and left, (we said [inaudible])",
            "[we said (inaudible)] and left, [we said (inaudible)]",
            "[[inaudible]] twice bracketed, [inaudible]", "(open [redacted] only, [redacted]",
            "We sailed <inaudible> at dawn., <inaudible>", "the inaudible [voice], ``", "[inaudibly], ``",
            "[inaudible, ``", "(inaudible], ``", "nothing at all, ``"})
    void areInBracketsOfOneKind(String text, String place) {
        assertThat(places(text)).isEqualTo(place.isEmpty() ? List.of() : List.of(place));
    }

    @Property
    void areInOrderAndSayWhatTheyAre(@ForAll("texts") String text) {
        int last = 0;
        for (Unheard place : Unheard.in(text)) {
            String words = text.substring(place.from(), place.to());

            assertThat(place.from()).isGreaterThanOrEqualTo(last);
            assertThat(words).matches("(?s)\\[[^\\[\\]]*]|\\([^()]*\\)|<[^<>]*>");
            assertThat(Unheard.says(words)).isTrue();
            last = place.to();
        }
    }

    @Property
    void areFoundWhateverStandsAround(@ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before.replaceAll("[\\[\\]()]", " ") + "[unintelligible]" + after.replaceAll("[\\[\\]()]", " ");

        assertThat(places(text)).containsExactly("[unintelligible]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("[", "]", "(", ")", " ", "word", "inaudible", "audio gap", ", ", "0:12 ").list()
                .ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static List<String> places(String text) {
        return Unheard.in(text).stream().map(place -> text.substring(place.from(), place.to())).toList();
    }
}
