package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryNode;

/// Says a query in Lucene's terms, for one state of the index: [WordQueries] and [ConditionQueries] say its leaves.
final class LuceneQueryBuilder {

    static final Query EVERY_TURN = new FieldExistsQuery(Fields.NUMBER);

    static {
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE); // what a query may have is limited before it comes here
    }

    final QueryTerms sought;
    final ConditionQueries conditions;
    final WordQueries words;

    LuceneQueryBuilder(IndexSearcher searcher, FacetSegments segments, QueryLimits limits) {
        this.sought = new QueryTerms(segments.people);
        this.words = new WordQueries(searcher, sought, limits.expansion());
        this.conditions = new ConditionQueries(searcher.getIndexReader(), segments, words);
    }

    Query build(QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.MatchAll() -> EVERY_TURN;
            case QueryNode.InWords leaf -> words.build(leaf);
            case QueryNode.Near near -> words.near(near);
            case QueryNode.And(var parts) -> all(parts);
            case QueryNode.Or(var parts) -> any(parts, 1);
            case QueryNode.MostOf(var parts, var atLeast) -> any(parts, atLeast);
            case QueryNode.Not not -> all(List.of(not));
            case QueryNode.Condition condition -> new ConstantScoreQuery(conditions.build(condition));
        };
    }

    private Query all(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNegative = true;
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Not(var inner)) {
                all.add(build(inner), Occur.MUST_NOT);
            } else {
                all.add(build(part), part instanceof QueryNode.Condition ? Occur.FILTER : Occur.MUST);
                onlyNegative = false;
            }
        }
        return onlyNegative ? all.add(EVERY_TURN, Occur.FILTER).build() : all.build();
    }

    private Query any(List<QueryNode> parts, int atLeast) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        for (QueryNode part : parts) {
            any.add(build(part), Occur.SHOULD);
        }
        return any.build();
    }
}
