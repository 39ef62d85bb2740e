package org.verbatim.search.lucene;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

import static org.assertj.core.api.Assertions.assertThat;

class MisspellingPropertyTests {

    @Property(tries = 3_000)
    void isWithinWhatLucenesAutomatonAccepts(@ForAll("words") String one, @ForAll("words") String other,
            @ForAll @IntRange(min = 1, max = 2) int edits) {
        CharacterRunAutomaton automaton = new CharacterRunAutomaton(
                new LevenshteinAutomata(one, true).toAutomaton(edits));

        assertThat(Misspelling.isWithin(one, other, edits)).isEqualTo(automaton.run(other));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcé").ofMinLength(1).ofMaxLength(7);
    }
}
