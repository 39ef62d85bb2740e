package org.verbatim.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.verbatim.query.QueryLimits;
import org.verbatim.query.QueryNode;
import org.verbatim.query.QueryTooCostly;
import org.verbatim.search.SearchFilters;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// Says a query and its filters in Lucene's terms, for one state of the index.
final class LuceneQueryBuilder {

    private static final Query EVERY_TURN = new FieldExistsQuery(Fields.NUMBER);
    private static final Query NO_TURN = new MatchNoDocsQuery("nothing in it is a word");

    private final IndexReader reader;
    private final QueryLimits limits;

    LuceneQueryBuilder(IndexReader reader, QueryLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    Query build(QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.MatchAll() -> EVERY_TURN;
            case QueryNode.Word(var text) -> word(TermCutter.cut(text));
            case QueryNode.Phrase(var text) -> exactly(TermCutter.cut(text));
            case QueryNode.Prefix(var text) -> prefix(TermCutter.cut(text));
            case QueryNode.And(var parts) -> all(parts);
            case QueryNode.Or(var parts) -> any(parts);
            case QueryNode.Not not -> all(List.of(not));
            case QueryNode.Condition condition -> new ConstantScoreQuery(condition(condition));
        };
    }

    /// A word of several terms ("son-in-law") is sought with its terms side by side.
    private Query word(Terms terms) throws IOException {
        Query stemmed = sideBySide(Fields.STEM, terms::stem, terms.size());
        if (terms.size() == 0 || reader.docFreq(new Term(Fields.STEM, Fields.UNSTEMMED + terms.term(0))) == 0) {
            return stemmed;
        }
        Query unstemmed = sideBySide(Fields.STEM, i -> Fields.UNSTEMMED + terms.term(i), terms.size());
        return new BooleanQuery.Builder().add(stemmed, Occur.SHOULD).add(unstemmed, Occur.SHOULD).build();
    }

    private static Query exactly(Terms terms) {
        return sideBySide(Fields.EXACT, terms::term, terms.size());
    }

    private static Query sideBySide(String field, IntFunction<String> term, int size) {
        if (size == 0) {
            return NO_TURN;
        }
        if (size == 1) {
            return new TermQuery(new Term(field, term.apply(0)));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < size; i++) {
            phrase.add(new Term(field, term.apply(i)));
        }
        return phrase.build();
    }

    private Query prefix(Terms terms) throws IOException {
        int last = terms.size() - 1;
        if (last < 0) {
            return NO_TURN;
        }
        Term prefix = new Term(Fields.EXACT, terms.term(last));
        if (last == 0) {
            return new PrefixQuery(prefix);
        }
        Term[] beginning = expanded(prefix);
        if (beginning.length == 0) {
            return NO_TURN;
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i < last; i++) {
            phrase.add(new Term(Fields.EXACT, terms.term(i)));
        }
        return phrase.add(beginning).build();
    }

    private Term[] expanded(Term prefix) throws IOException {
        List<Term> terms = new ArrayList<>();
        var all = MultiTerms.getTerms(reader, prefix.field());
        if (all == null) {
            return new Term[0];
        }
        TermsEnum from = all.iterator();
        if (from.seekCeil(prefix.bytes()) == TermsEnum.SeekStatus.END) {
            return new Term[0];
        }
        for (BytesRef term = from.term(); term != null && beginsWith(term, prefix.bytes()); term = from.next()) {
            if (terms.size() == limits.expansion()) {
                throw new QueryTooCostly("More than " + limits.expansion() + " words begin with “" + prefix.text()
                        + "”; write more of it.");
            }
            terms.add(new Term(prefix.field(), BytesRef.deepCopyOf(term)));
        }
        return terms.toArray(Term[]::new);
    }

    private static boolean beginsWith(BytesRef term, BytesRef prefix) {
        return term.length >= prefix.length && prefix
                .bytesEquals(new BytesRef(term.bytes, term.offset, prefix.length));
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

    private Query any(List<QueryNode> parts) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode part : parts) {
            any.add(build(part), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query condition(QueryNode.Condition condition) {
        return switch (condition) {
            case QueryNode.Speaker(var name) -> anyOf(Fields.SPEAKER, Names.fold(name), Fields.UNSTEMMED + name);
            case QueryNode.InInterview(var interview) ->
                anyOf(Fields.INTERVIEW, Names.fold(interview), Fields.UNSTEMMED + interview);
            case QueryNode.OfKind(var kind) -> new TermQuery(new Term(Fields.KIND, kind));
            case QueryNode.InRole(var role) -> new TermQuery(new Term(Fields.ROLE, role));
            case QueryNode.Before(var date) -> between(LocalDate.MIN, date.latest());
            case QueryNode.After(var date) -> between(date.earliest(), LocalDate.MAX);
            case QueryNode.Dated(var from, var to) -> between(from.earliest(), to.latest());
        };
    }

    /// A slug or a facet's value is just that; anything else is a name.
    Query speakers(Collection<String> wanted) throws IOException {
        List<String> terms = new ArrayList<>();
        for (String speaker : wanted) {
            String value = Fields.UNSTEMMED + speaker;
            terms.add(reader.docFreq(new Term(Fields.SPEAKER, value)) > 0 ? value : Names.fold(speaker));
        }
        return anyOf(Fields.SPEAKER, terms.toArray(String[]::new));
    }

    static Query interviews(Collection<String> slugs) {
        return anyOf(Fields.INTERVIEW, slugs.stream().map(slug -> Fields.UNSTEMMED + slug).toArray(String[]::new));
    }

    static Query kinds(Collection<TurnKind> kinds) {
        return anyOf(Fields.KIND, kinds.stream().map(TurnDocuments::lower).toArray(String[]::new));
    }

    static Query roles(Collection<Role> roles) {
        return anyOf(Fields.ROLE, roles.stream().map(TurnDocuments::lower).toArray(String[]::new));
    }

    static Query dates(SearchFilters filters) {
        return between(filters.from() == null ? LocalDate.MIN : filters.from().earliest(),
                filters.to() == null ? LocalDate.MAX : filters.to().latest());
    }

    private static Query anyOf(String field, String... terms) {
        return terms.length == 1
                ? new TermQuery(new Term(field, terms[0]))
                : new TermInSetQuery(field, Arrays.stream(terms).map(BytesRef::new).toList());
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
