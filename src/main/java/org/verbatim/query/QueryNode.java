package org.verbatim.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is sought, as a tree. The leaves are the words as typed: how words are folded and compared is the engine's. A new operator is a new
/// record here and what the compiler then asks for.
public sealed interface QueryNode {

    /// Every turn.
    record MatchAll() implements QueryNode {}

    /// A word in any inflection. The engine may cut it further ("son-in-law"); its parts then stand side by side.
    record Word(String text) implements QueryNode {

        private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

        /// A word that would be an operator is in small letters, so that it can be written and read again.
        public Word {
            text = OPERATORS.contains(text) ? text.toLowerCase(Locale.ROOT) : text;
        }
    }

    /// Exactly these words in this order.
    record Phrase(String text) implements QueryNode {}

    /// Any word that begins so.
    record Prefix(String text) implements QueryNode {}

    /// All of two or more.
    record And(List<QueryNode> parts) implements QueryNode {

        public And {
            parts = atLeastTwo(parts);
        }
    }

    /// Any of two or more.
    record Or(List<QueryNode> parts) implements QueryNode {

        public Or {
            parts = atLeastTwo(parts);
        }
    }

    /// Turns in which it does not match.
    record Not(QueryNode node) implements QueryNode {}

    /// What a turn is, beside its words.
    sealed interface Condition extends QueryNode {}

    /// Said by somebody of this slug, name, alias or label.
    record Speaker(String name) implements Condition {}

    /// In the interview of this slug or title.
    record InInterview(String interview) implements Condition {}

    /// Of a kind of turn: one of [#KINDS].
    record OfKind(String kind) implements Condition {}

    /// By somebody in a role: one of [#ROLES].
    record InRole(String role) implements Condition {}

    /// Dated on the day or earlier; a month or a year counts to its end.
    record Before(QueryDate date) implements Condition {}

    /// Dated on the day or later; a month or a year counts from its beginning.
    record After(QueryDate date) implements Condition {}

    /// Dated between the two, both inclusive; they are equal for `date:2017`.
    record Dated(QueryDate from, QueryDate to) implements Condition {}

    /// The kinds of turn that a query can name.
    List<String> KINDS = List.of("spoken", "quoted", "reported", "narration", "direction");

    /// The roles that a query can name.
    List<String> ROLES = List.of("interviewer", "interviewee", "moderator", "panelist", "audience", "other");

    /// All of any number: nested [And]s become one, and what every turn matches adds nothing.
    static QueryNode all(List<? extends QueryNode> nodes) {
        List<QueryNode> parts = new ArrayList<>();
        for (QueryNode node : nodes) {
            if (node instanceof And(var inner)) {
                parts.addAll(inner);
            } else if (!(node instanceof MatchAll)) {
                parts.add(node);
            }
        }
        return switch (parts.size()) {
            case 0 -> new MatchAll();
            case 1 -> parts.getFirst();
            default -> new And(parts);
        };
    }

    /// Any of one or more: nested [Or]s become one.
    static QueryNode any(List<? extends QueryNode> nodes) {
        List<QueryNode> parts = new ArrayList<>();
        for (QueryNode node : nodes) {
            if (node instanceof Or(var inner)) {
                parts.addAll(inner);
            } else {
                parts.add(node);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    private static List<QueryNode> atLeastTwo(List<QueryNode> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("one part needs no connective: " + parts);
        }
        return List.copyOf(parts);
    }
}
