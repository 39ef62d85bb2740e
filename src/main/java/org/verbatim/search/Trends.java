package org.verbatim.search;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.verbatim.search.query.Query;
import org.verbatim.search.query.QueryList;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryParser;
import org.verbatim.search.query.QueryText;
import org.verbatim.search.query.QueryTooCostly;
import org.verbatim.search.query.Reading;

/// Compares how often queries are met with: over time, by speaker and by interview.
@Service
public class Trends {

    /// More lines than this cannot be told apart.
    public static final int MOST = 6;

    private final SearchEngine engine;
    private final QueryParser parser;
    private final int mostTurns;

    Trends(SearchEngine engine, SearchSettings settings) {
        this.engine = engine;
        this.parser = new QueryParser(settings.limits());
        this.mostTurns = settings.concordanceTurns();
    }

    /// Compares the first queries of the list, which commas part, among the turns that pass the filters; none where it is empty. Every match is
    /// looked at: throws [QueryTooCostly] where they find more turns than may be, and else as [SearchService#search] does.
    public TrendComparison compare(String list, SearchFilters filters) {
        List<String> typed = QueryList.of(list);
        List<String> compared = typed.subList(0, Math.min(MOST, typed.size()));
        List<Query> queries = compared.stream().map(parser::parse).toList();
        refuseTooMany(compared, queries, filters);
        List<EngineShares> shares = engine.shares(queries.stream().map(Query::root).toList(), filters);
        TrendBuilder over = new TrendBuilder(shares.isEmpty() ? List.of() : shares.getFirst().interviews());
        List<Trend> trends = IntStream.range(0, queries.size()).mapToObj(
                i -> over.trend(compared.get(i), Reading.of(queries.get(i)), shares.get(i))).toList();
        return new TrendComparison(over.unit(), over.periods(), trends, anyOf(queries),
                typed.subList(compared.size(), typed.size()));
    }

    /// Whether [#compare] takes the list, which finds `total` turns if it is read as one query.
    public boolean takes(String list, SearchFilters filters, long total) {
        List<String> typed = QueryList.of(list);
        long all = typed.size() < 2
                ? (typed.isEmpty() ? 0 : total)
                : typed.stream().limit(MOST).mapToLong(one -> engine.count(parser.parse(one).root(), filters)).sum();
        return all <= mostTurns;
    }

    private static String anyOf(List<Query> queries) {
        return queries.isEmpty() ? "" : QueryText.of(QueryNode.any(queries.stream().map(Query::root).toList()));
    }

    private void refuseTooMany(List<String> typed, List<Query> queries, SearchFilters filters) {
        long all = 0;
        StringJoiner each = new StringJoiner(", ");
        for (int i = 0; i < queries.size(); i++) {
            long turns = engine.count(queries.get(i).root(), filters);
            all += turns;
            each.add(typed.get(i) + ": " + figure(turns));
        }
        if (all > mostTurns) {
            throw new QueryTooCostly("A comparison counts every match, of no more than " + figure(mostTurns)
                    + " turns in all; this one finds " + figure(all) + " (" + each
                    + "). Narrow it down: by more words, a speaker, an interview or a year.");
        }
    }

    private static String figure(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }
}
