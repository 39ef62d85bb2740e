package org.verbatim.search.lucene;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verbatim.search.EngineResults;
import org.verbatim.search.query.QueryDate;
import org.verbatim.search.query.QueryNode;
import org.verbatim.search.query.QueryText;

import static org.assertj.core.api.Assertions.assertThat;

/// Holds every kind of query against a search written apart from the engine.
class BruteForcePropertyTests {

    private static final int QUERIES = 8;
    /// A turn of so many letters may be told to be in another language than its interview.
    private static final int LANGUAGE_IS_TOLD = 40;

    @Property(tries = 500)
    void findsAndMarksWhatReadingEveryTurnDoes(@ForAll("archives") List<TestInterview> archive,
            @ForAll("queries") List<QueryNode> queries) {
        TestIndex index = TestIndex.of(archive.toArray(TestInterview[]::new));
        BruteForce bruteForce = new BruteForce(archive.stream().map(TestInterview::build).toList());

        for (QueryNode query : queries) {
            EngineResults results = index.search(QueryText.of(query));

            List<String> expected = bruteForce.hits(query);
            assertThat(results.hits()).as(QueryText.of(query))
                    .extracting(hit -> hit.interview() + " " + hit.number() + " " + hit.matches().stream()
                            .map(range -> range.from() + "-" + range.to()).toList())
                    .isEqualTo(expected);
            assertThat(results.total()).isEqualTo(expected.size());
        }
    }

    @Provide
    Arbitrary<List<TestInterview>> archives() {
        Arbitrary<TestInterview> english = lines(Arbitraries.of("walk", "Walks", "walked", "walking", "don't", "don’t",
                "Anna’s", "anna", "son-in-law", "in", "law", "café", "cafe\u0301", "cafe", "мой", "мои", "ещё", "еще",
                "no",
                "Bell", "Annie"))
                .map(lines -> new TestInterview(1, "first", lines).dated("2015").from("North Sea News", "Cold War")
                        .alias("Annie Oakes").askedBy("ANNA BELL"));
        Arbitrary<TestInterview> german = lines(Arbitraries.of("Haus", "Hauses", "Häuser", "walk", "walked", "in",
                "Anna", "Bell", "no"))
                .map(lines -> new TestInterview(2, "second", lines).dated("2017-06-05").in("de").from("Nordsee", "War")
                        .alias("Annie Oakes")
                        .askedBy("BOB"));
        Arbitrary<TestInterview> undated = lines(Arbitraries.of("walk", "no", "law"))
                .map(lines -> new TestInterview(3, "third", lines).alias("Annie Oakes"));
        return Combinators.combine(english, german, undated).as(List::of);
    }

    private static Arbitrary<String[]> lines(Arbitrary<String> word) {
        Arbitrary<String> between = Arbitraries.of(" ", ", ", ". ", "\n\n", "—", " “", "” ");
        Arbitrary<String> speaker = Arbitraries.of("ANNA BELL: ", "BOB: ", "BOB: ", "");
        Arbitrary<String> words = word.flatMap(one -> between.map(gap -> one + gap)).list().ofMinSize(1).ofMaxSize(8)
                .map(pieces -> String.join("", pieces)).filter(text -> text.length() < LANGUAGE_IS_TOLD);
        return Combinators.combine(speaker, words).as(String::concat).list().ofMinSize(1).ofMaxSize(6)
                .map(lines -> lines.toArray(String[]::new));
    }

    @Provide
    Arbitrary<List<QueryNode>> queries() {
        return query(2).list().ofSize(QUERIES);
    }

    private static Arbitrary<QueryNode> query(int depth) {
        Arbitrary<QueryNode> leaf = Arbitraries.oneOf(inWords(), inWords(), near(), condition());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<QueryNode>> several = query(depth - 1).list().ofMinSize(2).ofMaxSize(4);
        return Arbitraries.oneOf(leaf, several.map(QueryNode::all), several.map(QueryNode::any),
                several.map(nodes -> QueryNode.all(nodes) instanceof QueryNode.And(var parts)
                        ? QueryNode.mostOf(parts, 2)
                        : nodes.getFirst()),
                query(depth - 1).map(QueryNode.Not::new));
    }

    private static Arbitrary<String> word() {
        return Arbitraries.of("walk", "walks", "don't", "anna", "anna's", "in-law", "law", "cafe", "café", "мой", "мои",
                "еще", "no", "son-in-law", "haus", "häuser");
    }

    private static Arbitrary<QueryNode.InWords> inWords() {
        return Arbitraries.oneOf(word().map(QueryNode.Word::new),
                word().list().ofMinSize(1).ofMaxSize(2).map(words -> new QueryNode.Phrase(String.join(" ", words))),
                Arbitraries.of("wa", "walki", "don", "caf", "м", "in-l", "h").map(QueryNode.Prefix::new),
                Arbitraries.of("w?lk", "*a*", "?a*", "c?f?*", "?o", "wal*d").map(QueryNode.Wildcard::new),
                Arbitraries.of("wlak", "laws", "cafee", "haus", "on", "мор")
                        .flatMap(text -> Arbitraries.of(1, 2).map(edits -> new QueryNode.Fuzzy(text, edits))),
                Arbitraries.of("bell", "Anna Bell", "annie oakes", "law", "oakes").map(QueryNode.Mentions::new));
    }

    private static Arbitrary<QueryNode> near() {
        return Combinators
                .combine(Arbitraries.of("walk", "anna", "no", "law", "cafe", "in").list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(0, 1, 2, 5, 100))
                .as((words, distance) -> new QueryNode.Near(String.join(" ", words), distance));
    }

    private static Arbitrary<QueryNode> condition() {
        Arbitrary<QueryDate> date = Arbitraries.of("2014", "2015", "2015-07", "2017-06-05", "2018")
                .map(text -> QueryDate.parse(text).orElseThrow());
        return Arbitraries.oneOf(
                Arbitraries.of("bell", "anna bell", "bob", "annie oakes", "oakes", "nobody")
                        .map(QueryNode.Speaker::new),
                Arbitraries.of("first", "second", "title of", "of third").map(QueryNode.InInterview::new),
                Arbitraries.of("sea news", "nordsee", "news sea").map(QueryNode.Publisher::new),
                Arbitraries.of("war", "cold war").map(QueryNode.InCollection::new),
                Arbitraries.of("en", "de", "fr").map(QueryNode.InLanguage::new),
                Arbitraries.of("spoken", "narration", "quoted").map(QueryNode.OfKind::new),
                Arbitraries.of("interviewer", "interviewee", "other").map(QueryNode.InRole::new),
                date.map(QueryNode.Before::new), date.map(QueryNode.After::new),
                Combinators.combine(date, date).as((one, other) -> one.earliest().isAfter(other.latest())
                        ? new QueryNode.Dated(other, one)
                        : new QueryNode.Dated(one, other)),
                inWords().filter(asked -> !(asked instanceof QueryNode.Mentions)).map(QueryNode.Question::new),
                Arbitraries.just(new QueryNode.MatchAll()));
    }
}
