package org.verbatim.search.query;

import java.util.List;

/// How a query was read, in English words: `turns by Anna Bell with all of: sea, boat; without: winter`. `parts` are its
/// conditions one by one; `plain` are the pieces of what was typed that looked like an operator, could not be read as one, and were
/// read as plain words or left out.
public record Reading(String text, List<Part> parts, List<String> plain) {

    public Reading {
        parts = List.copyOf(parts);
        plain = List.copyOf(plain);
    }

    public static Reading of(Query query) {
        ReadingBuilder words = new ReadingBuilder(query.root());
        return new Reading(words.text(), words.parts(), query.plain());
    }

    /// One condition in words, and the query that is left when somebody takes it away.
    public record Part(String text, String queryWithoutIt) {}
}
