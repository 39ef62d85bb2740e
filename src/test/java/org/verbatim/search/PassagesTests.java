package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTests {

    private static final String FILLER = "Nothing happens in this sentence at all, truly. ";

    @Test
    void showAllOfAShortTurn() {
        assertThat(passages("We crossed the sea.", "sea")).containsExactly("We crossed the sea.");
        assertThat(Passages.of("", List.of())).isEmpty();
    }

    @Test
    void showTheBeginningWhereNothingIsMarked() {
        assertThat(passages(FILLER.repeat(20), "absent")).hasSize(1).first().asString().startsWith("Nothing")
                .endsWith("truly.").hasSizeBetween(180, 300);
    }

    @Test
    void chooseWhereMostMatchesAreAndCutAtSentences() {
        String text = "A sea. " + FILLER.repeat(20) + "The sea met the sea. " + FILLER.repeat(20);

        assertThat(passages(text, "sea")).hasSize(2).first().asString().startsWith("A sea.").endsWith("truly.");
        assertThat(passages(text, "sea").get(1)).contains("The sea met the sea.").startsWith("Nothing")
                .endsWith("truly.");
    }

    @Test
    void cutAtWordsWhereThereAreNoSentences() {
        String passage = passages("wind ".repeat(100) + "sea " + "wind ".repeat(100), "sea").getFirst();

        assertThat(passage).startsWith("wind ").endsWith("wind").contains(" sea ").hasSizeBetween(180, 300);
    }

    @Test
    void showOneWhereTwoWouldTouch() {
        assertThat(passages("wind ".repeat(40) + "sea " + "wind ".repeat(30) + "sea " + "wind ".repeat(40), "sea"))
                .hasSizeLessThanOrEqualTo(2).allMatch(passage -> passage.contains("sea"));
    }

    @Property(tries = 1_000)
    void neverCutAMatchAndAlwaysShowTheFirstOfTheBest(@ForAll("texts") String text) {
        List<MatchRange> matches = all(text, "sea");
        List<Passage> passages = Passages.of(text, matches);

        int before = 0;
        for (Passage passage : passages) {
            assertThat(passage.from()).isGreaterThanOrEqualTo(before).isLessThan(passage.to());
            assertThat(passage.to()).isLessThanOrEqualTo(text.length());
            assertThat(Character.isLowSurrogate(text.charAt(passage.from()))).isFalse();
            before = passage.to();
            for (MatchRange match : matches) {
                assertThat(match.to() <= passage.from() || match.from() >= passage.to()
                        || (passage.from() <= match.from() && match.to() <= passage.to())).isTrue();
            }
        }
        assertThat(passages).isNotEmpty();
        assertThat(passages.stream().mapToInt(passage -> passage.to() - passage.from()).sum()).isLessThan(900);
        if (!matches.isEmpty()) {
            assertThat(passages).allMatch(passage -> matches.stream()
                    .anyMatch(match -> passage.from() <= match.from() && match.to() <= passage.to()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("wind ", "sea ", "sea", "seasea", ". ", "\n\n", "👍", "海", "long".repeat(40), FILLER)
                .list()
                .ofMinSize(1).ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    private static List<String> passages(String text, String word) {
        return Passages.of(text, all(text, word)).stream()
                .map(passage -> text.substring(passage.from(), passage.to())).toList();
    }

    private static List<MatchRange> all(String text, String word) {
        List<MatchRange> all = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            all.add(new MatchRange(at, at + word.length()));
        }
        return all;
    }
}
