package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.verbatim.search.MatchRange;
import org.verbatim.search.analysis.Language;
import org.verbatim.search.analysis.TermCutter;
import org.verbatim.search.analysis.Terms;
import org.verbatim.search.query.QueryNode;

/// Finds where in a turn a query matches, by cutting its text as the index did. Of alternatives, those are marked that hold; under a
/// negation nothing is. A phrase is one range, words near each other are one from the first to the last; where ranges overlap they become
/// one.
final class Marker {

    private final QueryNode root;
    private final QueryTerms sought;
    private final Map<QueryNode.Near, NearTerms> near = new HashMap<>();

    /// Whether a condition holds for the turn that is being marked.
    interface Conditions {
        boolean hold(QueryNode.Condition condition);
    }

    Marker(QueryNode root, QueryTerms sought) {
        this.root = root;
        this.sought = sought;
    }

    /// Sorted and disjoint; none where the query does not match.
    List<MatchRange> mark(String text, Language language, Conditions conditions) {
        return new Turn(text, language, conditions).find(root).map(Marker::disjoint).orElse(List.of());
    }

    private static List<MatchRange> disjoint(List<MatchRange> ranges) {
        List<MatchRange> disjoint = new ArrayList<>();
        for (MatchRange range : ranges.stream().sorted(Comparator.comparingInt(MatchRange::from)).toList()) {
            if (!disjoint.isEmpty() && range.from() < disjoint.getLast().to()) {
                MatchRange last = disjoint.removeLast();
                disjoint.add(new MatchRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                disjoint.add(range);
            }
        }
        return disjoint;
    }

    /// One turn; what is found is empty where the node does not match, and has no ranges where it matches without any word doing so.
    private final class Turn {

        private final String text;
        private final Terms words;
        private final Language language;
        private final Conditions conditions;
        private @Nullable Terms stems;

        Turn(String text, Language language, Conditions conditions) {
            this.text = text;
            this.words = TermCutter.cut(text);
            this.language = language;
            this.conditions = conditions;
        }

        Optional<List<MatchRange>> find(QueryNode node) {
            return switch (node) {
                case QueryNode.MatchAll() -> Optional.of(List.of());
                case QueryNode.Word word -> unlessEmpty(word(word));
                case QueryNode.InWords leaf -> unlessEmpty(written(leaf));
                case QueryNode.Near nearby -> unlessEmpty(near
                        .computeIfAbsent(nearby, same -> new NearTerms(nearby)).windows(words));
                case QueryNode.And(var parts) -> atLeast(parts.size(), parts);
                case QueryNode.Or(var parts) -> atLeast(1, parts);
                case QueryNode.MostOf(var parts, var least) -> atLeast(least, parts);
                case QueryNode.Not(var inner) -> find(inner).isPresent() ? Optional.empty() : Optional.of(List.of());
                case QueryNode.Condition condition ->
                    conditions.hold(condition) ? Optional.of(List.of()) : Optional.empty();
            };
        }

        private Optional<List<MatchRange>> atLeast(int least, List<QueryNode> parts) {
            List<MatchRange> ranges = new ArrayList<>();
            int held = 0;
            for (int i = 0; i < parts.size() && held + parts.size() - i >= least; i++) {
                Optional<List<MatchRange>> found = find(parts.get(i));
                held += found.isPresent() ? 1 : 0;
                found.ifPresent(ranges::addAll);
            }
            return held < least ? Optional.empty() : Optional.of(ranges);
        }

        private List<MatchRange> word(QueryNode.Word word) {
            List<MatchRange> ranges = new ArrayList<>();
            if (!language.keepsFirstLetter()) {
                ranges.addAll(written(word));
            }
            Sequence wanted = sought.stems(word, language);
            if (wanted.size() > 0) {
                stand(wanted, stems(), ranges);
            }
            return ranges;
        }

        private List<MatchRange> written(QueryNode.InWords leaf) {
            List<MatchRange> ranges = new ArrayList<>();
            sought.exact(leaf).forEach(sequence -> stand(sequence, words, ranges));
            return ranges;
        }

        private void stand(Sequence wanted, Terms terms, List<MatchRange> ranges) {
            boolean firstLetterTells = terms != words && language.keepsFirstLetter();
            String first = firstLetterTells ? ((Slot.Same) wanted.slots().getFirst()).term().substring(0, 1) : "";
            for (int at = 0; at + wanted.size() <= terms.size(); at++) {
                if ((!firstLetterTells || words.begins(at, first)) && wanted.standsAt(terms, at)) {
                    ranges.add(new MatchRange(terms.from(at), terms.to(at + wanted.size() - 1)));
                }
            }
        }

        private Terms stems() {
            Terms made = stems;
            if (made == null) {
                made = language.stems(text, words);
                stems = made;
            }
            return made;
        }

        private static Optional<List<MatchRange>> unlessEmpty(List<MatchRange> ranges) {
            return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges);
        }
    }
}
