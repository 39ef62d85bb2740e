package org.verbatim.lucene;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// What one term has to be to stand in one place of a [Sequence].
sealed interface Slot {

    boolean takes(String term);

    /// This very term.
    record Same(String term) implements Slot {

        @Override
        public boolean takes(String other) {
            return term.equals(other);
        }
    }

    /// A term that begins so.
    record Begins(String prefix) implements Slot {

        @Override
        public boolean takes(String other) {
            return other.startsWith(prefix);
        }
    }

    /// A term that the automaton accepts; `written` is what somebody typed for it.
    record Accepted(String written, Automaton automaton, CharacterRunAutomaton runner) implements Slot {

        @Override
        public boolean takes(String other) {
            return runner.run(other);
        }
    }
}
