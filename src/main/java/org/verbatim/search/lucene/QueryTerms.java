package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.verbatim.search.analysis.Language;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;
import org.verbatim.search.query.QueryNode;

/// What the words of a query are sought as: the same for finding turns and for marking them. For one search.
final class QueryTerms {

    private final PeopleNames people;
    private final Map<QueryNode.InWords, List<Sequence>> exact = new HashMap<>();
    private final Map<String, Sequence> stems = new HashMap<>();

    QueryTerms(PeopleNames people) {
        this.people = people;
    }

    /// The sequences of terms as they are written, any of which is a match; none where there is nothing to look for.
    List<Sequence> exact(QueryNode.InWords node) {
        List<Sequence> known = exact.get(node);
        if (known == null) {
            known = make(node).stream().filter(sequence -> sequence.size() > 0).toList();
            exact.put(node, known);
        }
        return known;
    }

    /// The terms of a word without their inflection in a language.
    Sequence stems(QueryNode.Word word, Language language) {
        String name = language.code() + ' ' + word.text();
        Sequence known = stems.get(name);
        if (known == null) {
            known = Sequence.of(language.stems(word.text(), TermCutter.cut(word.text())));
            stems.put(name, known);
        }
        return known;
    }

    private List<Sequence> make(QueryNode.InWords node) {
        return switch (node) {
            case QueryNode.Word(var text) -> List.of(Sequence.of(TermCutter.cut(text)));
            case QueryNode.Phrase(var text) -> List.of(Sequence.of(TermCutter.cut(text)));
            case QueryNode.Prefix(var text) -> List.of(prefix(TermCutter.cut(text)));
            case QueryNode.Wildcard(var pattern) ->
                List.of(each(TermCutter.cutPattern(pattern), Patterns::wildcard));
            case QueryNode.Fuzzy(var text, var edits) ->
                List.of(each(TermCutter.cut(text), term -> Patterns.misspelt(term, edits)));
            case QueryNode.Mentions(var name) -> people.mentions(Names.fold(name)).stream()
                    .map(one -> Sequence.of(TermCutter.cut(one))).toList();
        };
    }

    private static Sequence each(Terms terms, Function<String, Slot> slot) {
        return new Sequence(IntStream.range(0, terms.size()).mapToObj(i -> slot.apply(terms.term(i))).toList());
    }

    private static Sequence prefix(Terms terms) {
        List<Slot> slots = new ArrayList<>(Sequence.of(terms).slots());
        if (!slots.isEmpty()) {
            slots.set(slots.size() - 1, new Slot.Begins(terms.term(terms.size() - 1)));
        }
        return new Sequence(slots);
    }
}
