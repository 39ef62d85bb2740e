package org.verbatim.quote;

import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.verbatim.quote.DiffPart.Op;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

    @Test
    void showsWordsLeftOutPutInAndExchanged() {
        assertThat(shown("We never crossed the cold sea.", "We crossed the warm sea, twice."))
                .isEqualTo("We [-never -]crossed the [-cold-][+warm+] sea[+, twice+].");
    }

    @Test
    void aCapitalOrACommaIsAChange() {
        assertThat(shown("Well, we went", "well we went")).isEqualTo("[-Well, -][+well +]we went");
    }

    @Test
    void neighbouringChangesAreOne() {
        assertThat(shown("a cold dark night fell", "a warm bright night fell"))
                .isEqualTo("a [-cold dark-][+warm bright+] night fell");
    }

    @Test
    void equalTextsAreOnePart() {
        assertThat(WordDiff.of("The sea.", "The sea.")).containsExactly(new DiffPart(Op.EQUAL, "The sea."));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void longTextsWithNothingInCommonAreShownAsAWhole() {
        String before = "a ".repeat(8_000);
        String after = "b ".repeat(8_000);

        assertThat(WordDiff.of(before, after)).extracting(DiffPart::op).containsExactly(Op.DELETE, Op.INSERT,
                Op.EQUAL);
    }

    @Property
    void partsPutTogetherAreBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<DiffPart> parts = WordDiff.of(before, after);

        assertThat(without(parts, Op.INSERT)).isEqualTo(before);
        assertThat(without(parts, Op.DELETE)).isEqualTo(after);
        assertThat(parts).noneMatch(part -> part.text().isEmpty());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).op()).isNotEqualTo(parts.get(i - 1).op());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("sea", "Sea", "the", " ", " ", ", ", ".", "\n\n", "don't", "海", "—", "é").list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static String without(List<DiffPart> parts, Op op) {
        return parts.stream().filter(part -> part.op() != op).map(DiffPart::text).collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return WordDiff.of(before, after).stream().map(part -> switch (part.op()) {
            case EQUAL -> part.text();
            case DELETE -> "[-" + part.text() + "-]";
            case INSERT -> "[+" + part.text() + "+]";
        }).collect(Collectors.joining());
    }
}
