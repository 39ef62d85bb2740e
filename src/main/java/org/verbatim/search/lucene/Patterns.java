package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.verbatim.search.query.QueryTooCostly;

/// Makes the automata of patterns and misspelt words.
final class Patterns {

    private Patterns() {
    }

    /// `*` is any letters or none, `?` one character. Throws [QueryTooCostly] where the pattern has too many of them.
    static Slot wildcard(String term) {
        if (term.indexOf('*') < 0 && term.indexOf('?') < 0) {
            return new Slot.Same(term);
        }
        List<Automaton> parts = new ArrayList<>();
        term.codePoints().forEach(codePoint -> parts.add(switch (codePoint) {
            case '*' -> Automata.makeAnyString();
            case '?' -> Automata.makeAnyChar();
            default -> Automata.makeChar(codePoint);
        }));
        return accepted(term, Operations.concatenate(parts));
    }

    /// At most `edits` characters put in, left out, exchanged, or swapped with their neighbour.
    static Slot misspelt(String term, int edits) {
        return accepted(term, new LevenshteinAutomata(term, true).toAutomaton(edits));
    }

    private static Slot accepted(String written, Automaton automaton) {
        try {
            Automaton determined = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
            return new Slot.Accepted(written, determined, new CharacterRunAutomaton(determined));
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryTooCostly("The pattern “" + written + "” has too many wildcards; write it with fewer.");
        }
    }
}
