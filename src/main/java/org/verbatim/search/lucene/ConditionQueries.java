package org.verbatim.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.verbatim.search.SearchFilters;
import org.verbatim.search.query.QueryNode;
import org.verbatim.transcript.Role;

/// Says in Lucene's terms what a turn has to be beside its words, for one state of the index.
final class ConditionQueries {

    private final IndexReader reader;
    private final FacetSegments segments;
    private final WordQueries words;
    private final Heads heads;

    ConditionQueries(IndexReader reader, FacetSegments segments, WordQueries words) {
        this.reader = reader;
        this.segments = segments;
        this.words = words;
        this.heads = new Heads(reader);
    }

    Query build(QueryNode.Condition condition) throws IOException {
        return switch (condition) {
            case QueryNode.Speaker(var name) -> speakers(List.of(name));
            case QueryNode.InInterview(var interview) -> interview(interview);
            case QueryNode.Publisher(var name) -> heads.turns(Fields.PUBLISHER, name);
            case QueryNode.InCollection(var name) -> heads.turns(Fields.COLLECTION, name);
            case QueryNode.InLanguage(var tag) -> new TermQuery(new Term(Fields.LANGUAGE, tag));
            case QueryNode.OfKind(var kind) -> new TermQuery(new Term(Fields.KIND, kind));
            case QueryNode.InRole(var role) -> new TermQuery(new Term(Fields.ROLE, role));
            case QueryNode.Before(var date) -> between(LocalDate.MIN, date.latest());
            case QueryNode.After(var date) -> between(date.earliest(), LocalDate.MAX);
            case QueryNode.Dated(var from, var to) -> between(from.earliest(), to.latest());
            case QueryNode.Question(var asked) -> question(asked);
        };
    }

    private Query question(QueryNode.InWords asked) throws IOException {
        Query question = new BooleanQuery.Builder().add(words.build(asked), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ROLE, TurnDocuments.lower(Role.INTERVIEWER))), Occur.FILTER).build();
        return new ExchangeQuery(question, segments);
    }

    private Query interview(String slugOrTitle) throws IOException {
        Term slug = new Term(Fields.INTERVIEW, slugOrTitle);
        return reader.docFreq(slug) > 0 ? new TermQuery(slug) : heads.turns(Fields.TITLE, slugOrTitle);
    }

    /// A slug or a facet's value is just that; anything else is a name.
    Query speakers(Collection<String> wanted) throws IOException {
        List<String> terms = new ArrayList<>();
        for (String speaker : wanted) {
            String value = Fields.UNSTEMMED + speaker;
            terms.add(reader.docFreq(new Term(Fields.SPEAKER, value)) > 0 ? value : Names.fold(speaker));
        }
        return anyOf(Fields.SPEAKER, terms);
    }

    /// Turns whose field has any of the values.
    static Query anyOf(String field, Collection<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.iterator().next()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    static Query dates(SearchFilters filters) {
        return between(filters.from() == null ? LocalDate.MIN : filters.from().earliest(),
                filters.to() == null ? LocalDate.MAX : filters.to().latest());
    }

    /// Interviews that may be dated between the days; none where the last day comes before the first.
    private static Query between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return MatchNoDocsQuery.INSTANCE;
        }
        return IntRange.newIntersectsQuery(Fields.DATES, new int[]{day(from)}, new int[]{day(to)});
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
