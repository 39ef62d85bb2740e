package org.verbatim.search.query;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextPropertyTests {

    private final QueryParser parser = new QueryParser(new QueryLimits(100_000, 10_000, 1_000, 1_000));

    @Property(tries = 500)
    void anyTextIsRead(@ForAll String text) {
        Query query = parser.parse(text);

        assertThat(Reading.of(query).text()).isNotEmpty();
    }

    @Property(tries = 5_000)
    void anyHeapOfOperatorsIsReadAndReadsTheSameWhenWritten(@ForAll("operators") List<String> pieces) {
        QueryNode root = parser.parse(String.join("", pieces)).root();

        assertThat(parser.parse(QueryText.of(root)).root()).isEqualTo(root);
    }

    @Property(tries = 500)
    void whatIsWrittenReadsTheSame(@ForAll("trees") QueryNode tree) {
        assertThat(parser.parse(QueryText.of(tree)).root()).isEqualTo(tree);
    }

    @Provide
    Arbitrary<List<String>> operators() {
        return Arbitraries.of("(", ")", "\"", "“", "-", "*", "~", ":", " ", " ", "AND", " OR ", " NOT ", "sea", "wind",
                "speaker:", "date:", "2017", "..", "?", "~2", "question:", "mentions:", "\u0000", "é", "👍", "'").list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<QueryNode> trees() {
        return tree(3);
    }

    private static Arbitrary<QueryNode> tree(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<List<QueryNode>> several = tree(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(leaf(), several.map(QueryNode::all), several.map(QueryNode::any),
                several.map(nodes -> QueryNode.all(nodes) instanceof QueryNode.And(var parts)
                        ? QueryNode.mostOf(parts, 2)
                        : nodes.getFirst()),
                tree(depth - 1).map(QueryNode.Not::new));
    }

    private static Arbitrary<QueryNode> leaf() {
        Arbitrary<String> word = Arbitraries.of("sea", "don’t", "son-in-law", "U.S", "ёж", "and", "o'neil", "3.5");
        Arbitrary<QueryDate> date = Arbitraries.of("1974", "1974-06", "1974-06-05")
                .map(text -> QueryDate.parse(text).orElseThrow());
        return Arbitraries.oneOf(word.map(QueryNode.Word::new), word.map(QueryNode.Prefix::new),
                Arbitraries.of("wi?d", "*tion", "s*a*y", "?n-law").map(QueryNode.Wildcard::new),
                word.map(text -> new QueryNode.Fuzzy(text, 2)), word.map(QueryNode.Mentions::new),
                word.map(text -> new QueryNode.Near(text + " sea", 3)), word.map(QueryNode.Publisher::new),
                word.map(QueryNode.InCollection::new), Arbitraries.just(new QueryNode.InLanguage("pt-br")),
                word.map(text -> new QueryNode.Question(new QueryNode.Word(text))),
                word.map(text -> new QueryNode.Question(new QueryNode.Phrase(text))),
                word.list().ofMinSize(1).ofMaxSize(3).map(words -> new QueryNode.Phrase(String.join(" ", words))),
                word.map(QueryNode.Speaker::new), word.map(QueryNode.InInterview::new),
                Arbitraries.of(QueryNode.KINDS).map(QueryNode.OfKind::new),
                Arbitraries.of(QueryNode.ROLES).map(QueryNode.InRole::new), date.map(QueryNode.Before::new),
                date.map(QueryNode.After::new), date.map(day -> new QueryNode.Dated(day, day)),
                Arbitraries.just(new QueryNode.MatchAll()));
    }
}
