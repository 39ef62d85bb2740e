package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AlignmentTests {

    @Test
    void findsTheStretchAndPairsItsWords() {
        assertThat(aligned("crossed the warm sea", "so we crossed the cold sea twice"))
                .isEqualTo("0.75 [crossed the cold sea] crossed=crossed the=the warm=- sea=sea");
    }

    @Test
    void wordsLeftOutTogetherCostLessThanApart() {
        List<Token> turn = tokens("we crossed the cold and stormy sea in a small boat");

        assertThat(align("we crossed the sea in a small boat", turn, Set.of()).similarity())
                .isGreaterThan(align("we the cold stormy sea a small boat", turn, Set.of()).similarity());
    }

    @Test
    void wordsLeftOutWhereTheQuoteSaysSoAreFree() {
        List<Token> turn = tokens("we crossed the cold and stormy sea in a small boat");

        assertThat(align("we crossed a small boat", turn, Set.of(2)).similarity()).isEqualTo(1);
        assertThat(align("we crossed a small boat", turn, Set.of()).similarity()).isLessThan(0.8);
    }

    @Test
    void wordsThatTheTurnDoesNotHaveAreCountedInARow() {
        assertThat(align("we crossed the sea and sang old songs there", tokens("we crossed the sea"), Set.of())
                .longestUnmatched()).isEqualTo(5);
    }

    @Test
    void nothingInCommonIsNotAlike() {
        assertThat(align("one two", tokens("three four five"), Set.of()).similarity()).isZero();
    }

    /// Against a slow reading of the definition: the cheapest of all stretches, each aligned by plain recursion.
    @Property(tries = 300)
    void isTheCheapestThereIs(@ForAll("words") List<String> quote, @ForAll("words") List<String> turn,
            @ForAll boolean cut) {
        Set<Integer> cuts = cut && quote.size() > 1 ? Set.of(quote.size() / 2) : Set.of();

        Alignment alignment = Alignment.of(tokens(String.join(" ", quote)), tokens(String.join(" ", turn)), cuts);

        double best = Double.MAX_VALUE;
        for (int from = 0; from <= turn.size(); from++) {
            best = Math.min(best, cost(quote, 0, turn, from, cuts, false));
        }
        assertThat(alignment.similarity()).isCloseTo(Math.max(0, 1 - best / quote.size()), within(1e-9));
    }

    @Property
    void aStretchOfTheTurnIsFoundWhole(@ForAll("words") List<String> before, @ForAll("words") List<String> quote,
            @ForAll("words") List<String> after) {
        List<String> turn = new ArrayList<>(before);
        turn.addAll(quote);
        turn.addAll(after);

        Alignment alignment = Alignment.of(tokens(String.join(" ", quote)), tokens(String.join(" ", turn)), Set.of());

        assertThat(alignment.similarity()).isEqualTo(1);
        assertThat(alignment.to() - alignment.from()).isEqualTo(quote.size());
        for (int i = 0; i < quote.size(); i++) {
            assertThat(alignment.partner(i)).isEqualTo(alignment.from() + i);
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMinSize(1).ofMaxSize(6);
    }

    private static double cost(List<String> quote, int i, List<String> turn, int j, Set<Integer> cuts, boolean gap) {
        if (i == quote.size()) {
            return gap ? Double.MAX_VALUE / 4 : 0;
        }
        double best = 1 + cost(quote, i + 1, turn, j, cuts, false);
        if (j < turn.size()) {
            double change = quote.get(i).equals(turn.get(j)) ? 0 : 1;
            best = Math.min(best, change + cost(quote, i + 1, turn, j + 1, cuts, false));
            if (i > 0) {
                double left = cuts.contains(i) ? 0 : gap ? 0.2 : 0.9;
                best = Math.min(best, left + cost(quote, i, turn, j + 1, cuts, true));
            }
        }
        return best;
    }

    private static Alignment align(String quote, List<Token> turn, Set<Integer> cuts) {
        return Alignment.of(tokens(quote), turn, cuts);
    }

    private static String aligned(String quote, String turn) {
        List<Token> tokens = tokens(quote);
        List<Token> words = tokens(turn);
        Alignment alignment = Alignment.of(tokens, words, Set.of());
        StringBuilder text = new StringBuilder();
        text.append(alignment.similarity()).append(" [").append(words.subList(alignment.from(), alignment.to()).stream()
                .map(Token::text).collect(Collectors.joining(" "))).append(']');
        for (int i = 0; i < tokens.size(); i++) {
            int partner = alignment.partner(i);
            text.append(' ').append(tokens.get(i).text()).append('=')
                    .append(partner < 0 ? "-" : words.get(partner).text());
        }
        return text.toString();
    }

    private static List<Token> tokens(String text) {
        return Token.of(text);
    }
}
