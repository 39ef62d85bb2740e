package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatim.query.QueryNode;
import org.verbatim.search.MatchRange;

/// Finds where in a turn a query matches, by cutting its text as the index did. Of alternatives, those are marked that hold; under a
/// negation nothing is. A phrase is one range; where ranges overlap they become one.
final class Marker {

    private final QueryNode root;
    private final Map<QueryNode, Terms> sought = new HashMap<>();

    /// Whether a condition holds for the turn that is being marked.
    interface Conditions {
        boolean hold(QueryNode.Condition condition);
    }

    Marker(QueryNode root) {
        this.root = root;
    }

    /// Sorted and disjoint; none where the query does not match.
    List<MatchRange> mark(String text, boolean stemmed, Conditions conditions) {
        return new Turn(TermCutter.cut(text), stemmed, conditions).find(root).map(Marker::disjoint).orElse(List.of());
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

    private enum Comparison {
        STEM, EXACT, LAST_BEGINS
    }

    /// One turn; what is found is empty where the node does not match, and has no ranges where it matches without any word doing so.
    private final class Turn {

        private final Terms terms;
        private final boolean stemmed;
        private final Conditions conditions;

        Turn(Terms terms, boolean stemmed, Conditions conditions) {
            this.terms = terms;
            this.stemmed = stemmed;
            this.conditions = conditions;
        }

        Optional<List<MatchRange>> find(QueryNode node) {
            return switch (node) {
                case QueryNode.MatchAll() -> Optional.of(List.of());
                case QueryNode.Word(var text) -> words(node, text, stemmed ? Comparison.STEM : Comparison.EXACT);
                case QueryNode.Phrase(var text) -> words(node, text, Comparison.EXACT);
                case QueryNode.Prefix(var text) -> words(node, text, Comparison.LAST_BEGINS);
                case QueryNode.And(var parts) -> all(parts);
                case QueryNode.Or(var parts) -> any(parts);
                case QueryNode.Not(var inner) -> find(inner).isPresent() ? Optional.empty() : Optional.of(List.of());
                case QueryNode.Condition condition ->
                    conditions.hold(condition) ? Optional.of(List.of()) : Optional.empty();
            };
        }

        private Optional<List<MatchRange>> all(List<QueryNode> parts) {
            List<MatchRange> ranges = new ArrayList<>();
            for (QueryNode part : parts) {
                Optional<List<MatchRange>> found = find(part);
                if (found.isEmpty()) {
                    return found;
                }
                ranges.addAll(found.get());
            }
            return Optional.of(ranges);
        }

        private Optional<List<MatchRange>> any(List<QueryNode> parts) {
            List<List<MatchRange>> found = parts.stream().map(this::find).flatMap(Optional::stream).toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(found.stream().flatMap(List::stream).toList());
        }

        private Optional<List<MatchRange>> words(QueryNode node, String text, Comparison comparison) {
            Terms wanted = sought.computeIfAbsent(node, same -> TermCutter.cut(text));
            List<MatchRange> ranges = new ArrayList<>();
            for (int at = 0; wanted.size() > 0 && at + wanted.size() <= terms.size(); at++) {
                if (stands(wanted, at, comparison)) {
                    ranges.add(new MatchRange(terms.from(at), terms.to(at + wanted.size() - 1)));
                }
            }
            return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges);
        }

        private boolean stands(Terms wanted, int at, Comparison comparison) {
            for (int i = 0; i < wanted.size(); i++) {
                boolean same = switch (comparison) {
                    // stemming keeps the first letter, so that few words need be stemmed
                    case STEM -> terms.term(at + i).charAt(0) == wanted.term(i).charAt(0)
                            && terms.stem(at + i).equals(wanted.stem(i));
                    case EXACT -> terms.term(at + i).equals(wanted.term(i));
                    case LAST_BEGINS -> i == wanted.size() - 1
                            ? terms.term(at + i).startsWith(wanted.term(i))
                            : terms.term(at + i).equals(wanted.term(i));
                };
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }
}
