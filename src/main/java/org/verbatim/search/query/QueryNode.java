package org.verbatim.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is sought, as a tree. The leaves are the words as typed: how words are folded and compared is the engine's. A new operator is a new
/// record here and what the compiler then asks for.
public sealed interface QueryNode {

    /// Every turn.
    record MatchAll() implements QueryNode {}

    /// What is sought in the words of a turn.
    sealed interface InWords extends QueryNode {}

    /// A word in any inflection. The engine may cut it further ("son-in-law"); its parts then stand side by side.
    record Word(String text) implements InWords {

        private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

        /// A word that would be an operator is in small letters, so that it can be written and read again.
        public Word {
            text = OPERATORS.contains(text) ? text.toLowerCase(Locale.ROOT) : text;
        }
    }

    /// Exactly these words in this order.
    record Phrase(String text) implements InWords {}

    /// Any word that begins so.
    record Prefix(String text) implements InWords {}

    /// Any word of this pattern: `*` stands for any letters or none, `?` for one.
    record Wildcard(String pattern) implements InWords {}

    /// Any word that becomes this one by at most `edits` letters put in, left out, exchanged or swapped with their neighbour: 1 or 2.
    record Fuzzy(String text, int edits) implements InWords {}

    /// Exactly these words in any order, with at most `distance` other words between the first and the last of them.
    record Near(String text, int distance) implements QueryNode {}

    /// The name of somebody, or another name of the person who has it.
    record Mentions(String name) implements InWords {}

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

    /// At least so many of the parts: two or more, fewer than there are.
    record MostOf(List<QueryNode> parts, int atLeast) implements QueryNode {

        public MostOf {
            parts = atLeastTwo(parts);
            if (atLeast < 2 || atLeast >= parts.size()) {
                throw new IllegalArgumentException("at least " + atLeast + " of " + parts.size() + " is no choice");
            }
        }
    }

    /// Turns in which it does not match.
    record Not(QueryNode node) implements QueryNode {}

    /// What a turn is, beside its words.
    sealed interface Condition extends QueryNode {}

    /// Said by somebody of this slug, name, alias or label.
    record Speaker(String name) implements Condition {}

    /// In the interview of this slug, or in those whose title has these words side by side.
    record InInterview(String interview) implements Condition {}

    /// Published by somebody whose name has these words side by side.
    record Publisher(String name) implements Condition {}

    /// In a collection whose name has these words side by side.
    record InCollection(String name) implements Condition {}

    /// In a language, as BCP 47 says it in small letters (`ru`, `pt-br`); one without a region is every region's.
    record InLanguage(String tag) implements Condition {}

    /// Of an Exchange whose question has these words.
    record Question(InWords asked) implements Condition {}

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

    /// At least so many of the nodes: any of them for one, all of them where that many there are not.
    static QueryNode mostOf(List<? extends QueryNode> nodes, int atLeast) {
        if (atLeast >= nodes.size()) {
            return all(nodes);
        }
        return atLeast < 2 ? any(nodes) : new MostOf(List.copyOf(nodes), atLeast);
    }

    private static List<QueryNode> atLeastTwo(List<QueryNode> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("one part needs no connective: " + parts);
        }
        return List.copyOf(parts);
    }
}
