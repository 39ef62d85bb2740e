package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatim.search.Hit;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.query.QueryNode;

/// Turns that may have the words of a quote, found by the search engine; whether they have is for others to say.
final class Candidates {

    /// So many turns are aligned with a quote that nobody said so.
    private static final int NEAREST = 24;
    /// A short one shares its few words with more of them.
    private static final int NEAREST_OF_SHORT = 60;
    private static final int MOST_GRAMS = 20;
    private static final int SHORT = 8;

    private final SearchEngine engine;
    private final PastedQuote quote;
    private final Claim claim;
    private final int places;

    Candidates(SearchEngine engine, PastedQuote quote, Claim claim, int places) {
        this.engine = engine;
        this.quote = quote;
        this.claim = claim;
        this.places = places;
    }

    /// A turn, and whether it is by whoever is said to have said the quote.
    record Candidate(Hit hit, Attribution attribution) {}

    /// Turns that have the words of every part of the quote in their order, or those of the whole with what stands in brackets.
    List<Candidate> withTheWords() {
        return found(words(), places);
    }

    /// How many turns there are of those.
    long count() {
        return engine.count(words(), SearchFilters.NONE);
    }

    /// Turns that share short runs of words with the quote: first those with the most and the rarest.
    List<Candidate> near() {
        List<QueryNode> grams = grams();
        boolean isShort = Token.of(quote.said()).size() < SHORT;
        return grams.isEmpty()
                ? List.of()
                : found(QueryNode.any(grams), isShort ? NEAREST_OF_SHORT : NEAREST);
    }

    private QueryNode words() {
        QueryNode parts = QueryNode.all(quote.parts().stream().map(Candidates::phrase).toList());
        return quote.isCut() ? QueryNode.any(List.of(parts, phrase(quote.text()))) : parts;
    }

    /// What the claimed speaker said comes first, so that nobody else's words crowd it out.
    private List<Candidate> found(QueryNode query, int size) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        if (claim.isKnown()) {
            engine.best(query, claim.filters(), size).forEach(hit -> found.put(place(hit), candidate(hit)));
        }
        engine.best(query, SearchFilters.NONE, size).forEach(hit -> found.putIfAbsent(place(hit), candidate(hit)));
        return List.copyOf(found.values());
    }

    private Candidate candidate(Hit hit) {
        return new Candidate(hit, claim.of(hit));
    }

    private static String place(Hit hit) {
        return hit.interview() + " " + hit.number();
    }

    /// Runs of three words, and of two in a short quote: from each stretch of a long one the run with the most letters, since that is likely to be the rarest.
    private List<QueryNode> grams() {
        List<String> grams = new ArrayList<>();
        for (String part : quote.parts()) {
            List<Token> tokens = Token.of(part);
            for (int length = tokens.size() < SHORT ? 2 : 3; length <= 3; length++) {
                addRuns(part, tokens, Math.min(tokens.size(), length), grams);
            }
        }
        int step = Math.ceilDiv(grams.size(), MOST_GRAMS);
        Set<QueryNode> some = new LinkedHashSet<>();
        for (int i = 0; i < grams.size(); i += step) {
            some.add(phrase(Collections.max(grams.subList(i, Math.min(grams.size(), i + step)),
                    Comparator.comparingInt(String::length))));
        }
        return List.copyOf(some);
    }

    private static void addRuns(String said, List<Token> tokens, int length, List<String> runs) {
        for (int at = 0; at + length <= tokens.size(); at++) {
            runs.add(said.substring(tokens.get(at).from(), tokens.get(at + length - 1).to()));
        }
    }

    private static QueryNode phrase(String text) {
        return new QueryNode.Phrase(text);
    }
}
