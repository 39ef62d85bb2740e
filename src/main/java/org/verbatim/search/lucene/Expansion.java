package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.verbatim.search.query.QueryTooCostly;

/// The words of the index that a pattern stands for.
final class Expansion {

    private final IndexReader reader;
    private final int most;

    Expansion(IndexReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /// All of them; throws [QueryTooCostly] where there are more than a query may have.
    List<BytesRef> of(Slot slot) throws IOException {
        return switch (slot) {
            case Slot.Same(var term) -> List.of(new BytesRef(term));
            case Slot.Begins(var prefix) ->
                words(Operations.concatenate(List.of(Automata.makeString(prefix), Automata.makeAnyString())),
                        prefix + "*");
            case Slot.Accepted(var written, var automaton, var runner) -> words(automaton, written);
        };
    }

    private List<BytesRef> words(Automaton automaton, String written) throws IOException {
        Terms all = MultiTerms.getTerms(reader, Fields.EXACT);
        if (all == null) {
            return List.of();
        }
        List<BytesRef> words = new ArrayList<>();
        TermsEnum each = new CompiledAutomaton(automaton).getTermsEnum(all);
        for (BytesRef word = each.next(); word != null; word = each.next()) {
            if (words.size() == most) {
                throw new QueryTooCostly(
                        "More than " + most + " words are like “" + written + "”; write more of it.");
            }
            words.add(BytesRef.deepCopyOf(word));
        }
        return words;
    }
}
