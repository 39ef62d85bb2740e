package org.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.verbatim.search.Guidance.Nearest;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryParser;
import org.verbatim.search.query.QueryText;

/// Leads people on from what they typed: while they type, and beside what they found.
@Service
public class Guide {

    private static final int MOST = 3;
    private static final int MOST_TITLE_WORDS = 12;
    private static final int LONGEST_BEGINNING = 200;
    private static final int NEAREST = 10;
    /// Fewer hits than these are followed by turns that come near.
    private static final int FEW = 10;

    private final SearchService search;
    private final SearchGuide guide;
    private final Relaxation relaxation;
    private final QueryParser parser;

    Guide(SearchService search, SearchEngine engine, SearchGuide guide, SearchSettings settings) {
        this.search = search;
        this.guide = guide;
        this.relaxation = new Relaxation(engine);
        this.parser = new QueryParser(settings.limits());
    }

    /// What the beginning of a query may go on to, at most so many words, people and interviews. Nothing for a long text.
    public Completions complete(String typed, int most) {
        return typed.length() > LONGEST_BEGINNING ? Completions.NONE : guide.complete(typed, most);
    }

    /// What to offer beside the results of a request.
    public Guidance guidance(SearchRequest request, SearchResults results) {
        QueryNode query = parser.parse(request.query()).root();
        List<String> words = words(query);
        return new Guidance(people(words), titles(words), nearest(query, !words.isEmpty(), request, results.total()));
    }

    /// `plain` is a query without operators. Operators say what is wanted, so a query with any has turns near it only
    /// if it has no hits.
    private @Nullable Nearest nearest(QueryNode query, boolean plain, SearchRequest request, long found) {
        if (found >= FEW || (found > 0 && !plain)) {
            return null;
        }
        Relaxation.Relaxed relaxed = plain ? relaxation.anyOf(query) : relaxation.mostOf(query, request.filters());
        if (relaxed == null) {
            return null;
        }
        // every hit has one of the words, so the hits are among these
        SearchResults near = first(QueryText.of(relaxed.query()), request.filters(), NEAREST + (int) found);
        Set<String> hits = found == 0 ? Set.of() : keys(first(request.query(), request.filters(), (int) found));
        List<Hit> others = near.hits().stream().filter(hit -> !hits.contains(hit.key())).limit(NEAREST).toList();
        return others.isEmpty()
                ? null
                : new Nearest(near.query(), near.reading(), near.total() - found, others, relaxed.leftOut());
    }

    private SearchResults first(String query, SearchFilters filters, int size) {
        return search.search(new SearchRequest(query, filters, SearchSort.RELEVANCE, 0, size, 0));
    }

    private static Set<String> keys(SearchResults results) {
        return results.hits().stream().map(Hit::key).collect(Collectors.toSet());
    }

    /// The words and phrases of a query that is nothing else.
    private static List<String> words(QueryNode query) {
        List<String> words = new ArrayList<>();
        for (QueryNode part : query instanceof QueryNode.And(var parts) ? parts : List.of(query)) {
            switch (part) {
                case QueryNode.Word(var text) -> words.add(text);
                case QueryNode.Phrase(var text) -> words.add(text);
                default -> {
                    return List.of();
                }
            }
        }
        return words;
    }

    private List<PersonOffer> people(List<String> words) {
        List<PersonOffer> offers = new ArrayList<>();
        if (!words.isEmpty() && words.size() <= MOST_TITLE_WORDS) {
            offers.addAll(guide.people(String.join(" ", words), MOST));
            for (String word : words) {
                guide.people(word, MOST).stream().filter(offer -> !offers.contains(offer)).forEach(offers::add);
            }
        }
        return offers.stream().limit(MOST).toList();
    }

    private List<TitleOffer> titles(List<String> words) {
        return words.isEmpty() || words.size() > MOST_TITLE_WORDS
                ? List.of()
                : guide.titles(words.stream().map(QueryNode.Word::new).toList(), MOST);
    }
}
