package org.verbatim.search.lucene;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.verbatim.search.analysis.Terms;

/// What one term has to be to stand in one place of a [Sequence].
sealed interface Slot {

    boolean takes(Terms terms, int at);

    /// This very term.
    record Same(String term) implements Slot {

        @Override
        public boolean takes(Terms terms, int at) {
            return terms.is(at, term);
        }
    }

    /// A term that begins so.
    record Begins(String prefix) implements Slot {

        @Override
        public boolean takes(Terms terms, int at) {
            return terms.begins(at, prefix);
        }
    }

    /// A term that the automaton accepts; `written` is what somebody typed for it.
    record Accepted(String written, Automaton automaton, CharacterRunAutomaton runner) implements Slot {

        @Override
        public boolean takes(Terms terms, int at) {
            return runner.run(terms.term(at));
        }
    }
}
