package org.verbatim.search;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.verbatim.search.query.QueryTooCostly;

/// Shows every match of a query in a line of its own, between the words before and after it.
@Service
public class Concordances {

    private final SearchService search;
    private final int mostTurns;
    private final int pageDepth;

    Concordances(SearchService search, SearchSettings settings) {
        this.search = search;
        this.mostTurns = settings.concordanceTurns();
        this.pageDepth = settings.pageDepth();
    }

    /// Of how many turns, at most, a page of lines can be made.
    public int mostTurns() {
        return mostTurns;
    }

    /// The request's page of lines, instead of hits. Every match is looked at for it: throws [QueryTooCostly] where the query finds more
    /// turns than may be, and else as [SearchService#search] does.
    public Concordance page(SearchRequest request, ConcordanceSort sort) {
        long to = (request.page() + 1L) * request.size();
        if (to > pageDepth) {
            throw new QueryTooCostly("Page " + (request.page() + 1L) + " of " + request.size()
                    + " lines each is too far down; the first " + pageDepth + " lines can be paged through.");
        }
        if (request.query().isBlank()) {
            long turns = search.count(request);
            return new Concordance(0, turns, turns, List.of());
        }
        refuseTooMany(request);
        return read(request, sort, ConcordancePage.of(sort, (int) to - request.size(), (int) to));
    }

    /// Hands every line to `sink` in this order; the request's page and size do not matter. Throws as `page` does where lines are compared by
    /// words; in any other order there may be any number of them.
    public void each(SearchRequest request, ConcordanceSort sort, Consumer<ConcordanceLine> sink) {
        if (request.query().isBlank()) {
            return;
        }
        if (sort.isByWords()) {
            refuseTooMany(request);
            ConcordancePage all = ConcordancePage.of(sort, 0, Integer.MAX_VALUE);
            read(request, sort, all).lines().forEach(sink);
        } else {
            search.each(request.sorted(sort.ofHits()), reader(request, match -> sink.accept(match.line())));
        }
    }

    private Concordance read(SearchRequest request, ConcordanceSort sort, ConcordancePage page) {
        MatchReader reader = reader(request, page);
        search.each(request.sorted(sort.ofHits()), reader);
        return reader.concordance(page.lines());
    }

    private static MatchReader reader(SearchRequest request, Consumer<Match> sink) {
        return new MatchReader(request.filters().passWholeInterviews(), sink);
    }

    private void refuseTooMany(SearchRequest request) {
        long turns = search.count(request);
        if (turns > mostTurns) {
            NumberFormat figure = NumberFormat.getIntegerInstance(Locale.ENGLISH);
            throw new QueryTooCostly("A concordance looks at every match, of no more than " + figure.format(mostTurns)
                    + " turns; this search finds " + figure.format(turns)
                    + ". Narrow it down: by more words, a speaker, an interview or a year.");
        }
    }
}
