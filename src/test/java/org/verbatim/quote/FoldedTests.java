package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.verbatim.search.MatchRange;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTests {

    @Test
    void takesAwayWhatItSays() {
        assertThat(Folded.of("“We — sang”,  he\u00A0SAID . . . “don’t”").text())
                .isEqualTo("'we-sang',he said…'don't'");
        assertThat(Folded.of("cafe\u0301 Cafe\u0301").text()).isEqualTo("caf\u00e9 caf\u00e9");
        assertThat(Folded.of("co\u00ADoperate\uFEFF").text()).isEqualTo("cooperate");
        assertThat(Folded.of("“We” sang", Set.of()).text()).isEqualTo("“We” sang");
    }

    @Test
    void findsWholeWordsWhereTheyStand() {
        assertThat(found("so we  SANG, twice", "we sang")).isEqualTo("we  SANG");
        assertThat(found("so we sang", "sa")).isEqualTo("-");
        assertThat(found("我们唱歌了", "唱歌")).isEqualTo("唱歌");
        assertThat(found("the end...", "the end…")).isEqualTo("the end...");
    }

    /// Whatever is done to a stretch that folding undoes, it is found, and where it stands.
    @Property
    void aFoldedStretchIsFound(@ForAll("words") List<String> words, @ForAll("gaps") List<String> gaps,
            @ForAll int from, @ForAll int length) {
        StringBuilder text = new StringBuilder();
        List<MatchRange> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            places.add(new MatchRange(text.length(), text.length() + words.get(i).length()));
            text.append(words.get(i)).append(gaps.get(i % gaps.size()));
        }
        int first = Math.floorMod(from, words.size());
        int last = Math.min(words.size() - 1, first + Math.floorMod(length, 4));
        String stretch = text.substring(places.get(first).from(), places.get(last).to());

        Folded.Found found = Objects
                .requireNonNull(Folded.of(text.toString()).find(Folded.of(changed(stretch)), 0));

        String there = text.substring(found.range().from(), found.range().to());
        assertThat(Folded.of(there).text()).isEqualTo(Folded.of(stretch).text());
        assertThat(found.range().from()).isLessThanOrEqualTo(places.get(first).from());
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("Sea", "we", "don’t", "20", "café", "x").list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of(" ", ", ", " — ", "… ", "\n\n", " “", "” ", ". ").list().ofMinSize(1).ofMaxSize(5);
    }

    private static String changed(String text) {
        return text.toUpperCase(Locale.ROOT).replace('’', '\'').replace("—", "--").replace("…", " . . .")
                .replace('“', '"').replace("”", "''".substring(1)).replace(" ", "\u00A0 ")
                .replace("CAFÉ", "CAFE\u0301");
    }

    private static String found(String text, String sought) {
        Folded.Found found = Folded.of(text).find(Folded.of(sought), 0);
        return found == null ? "-" : text.substring(found.range().from(), found.range().to());
    }
}
