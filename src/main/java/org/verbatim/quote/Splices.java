package org.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.query.QueryNode;
import org.verbatim.text.Words;

/// Takes a quote apart into stretches of [#FEWEST] words or more that each stand in some turn as they are, where no turn has them all. From the left, each
/// stretch is the longest that stands anywhere; since every part of it stands there too, no other way needs fewer.
final class Splices {

    static final int FEWEST = 4;
    /// A quote that needs more searches than this is not worth it.
    private static final int MOST_SEARCHES = 80;

    private final SearchEngine engine;
    private int searches;

    Splices(SearchEngine engine) {
        this.engine = engine;
    }

    /// The stretches in order; none where the quote cannot be taken apart so.
    List<String> of(PastedQuote quote) {
        List<String> stretches = new ArrayList<>();
        for (String part : quote.parts()) {
            List<String> some = of(part);
            if (some.isEmpty()) {
                return List.of();
            }
            stretches.addAll(some);
        }
        return stretches.size() < 2 || areOfOneTurn(stretches) ? List.of() : stretches;
    }

    private boolean areOfOneTurn(List<String> stretches) {
        List<QueryNode> phrases = stretches.stream().<QueryNode>map(QueryNode.Phrase::new).toList();
        return engine.count(QueryNode.all(phrases), SearchFilters.NONE) > 0;
    }

    private List<String> of(String text) {
        List<Words.Range> words = Words.of(text);
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = longest(text, words, at);
            if (end < 0) {
                end = sharedWithLast(text, words, ends) ? words.size() : -1;
                if (end < 0) {
                    return List.of();
                }
            }
            ends.add(end);
            at = end;
        }
        return stretches(text, words, ends);
    }

    /// Where too few words are left for a stretch, the one before may give some up: its end moves to the front of the last words.
    private boolean sharedWithLast(String text, List<Words.Range> words, List<Integer> ends) {
        int from = words.size() - FEWEST;
        if (ends.isEmpty() || ends.getLast() <= from) {
            return false;
        }
        int before = ends.size() < 2 ? 0 : ends.get(ends.size() - 2);
        if (from - before < FEWEST || !stands(text, words, from, words.size())) {
            return false;
        }
        ends.set(ends.size() - 1, from);
        return true;
    }

    /// The end of the longest stretch from a word on that stands somewhere; -1 where that is too short.
    private int longest(String text, List<Words.Range> words, int from) {
        int good = from + FEWEST;
        if (good > words.size() || !stands(text, words, from, good)) {
            return -1;
        }
        int bad = words.size() + 1;
        for (int step = FEWEST; good + 1 < bad; step = Math.min(step * 2, Math.max(1, (bad - good) / 2))) {
            int probe = Math.min(good + step, bad - 1);
            if (stands(text, words, from, probe)) {
                good = probe;
            } else {
                bad = probe;
            }
        }
        return good;
    }

    private boolean stands(String text, List<Words.Range> words, int from, int to) {
        return ++searches <= MOST_SEARCHES && engine.count(
                new QueryNode.Phrase(text.substring(words.get(from).from(), words.get(to - 1).to())),
                SearchFilters.NONE) > 0;
    }

    private static List<String> stretches(String text, List<Words.Range> words, List<Integer> ends) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            int to = end == words.size() ? text.length() : words.get(end).from();
            stretches.add(text.substring(from == 0 ? 0 : words.get(from).from(), to).strip());
            from = end;
        }
        return stretches;
    }
}
