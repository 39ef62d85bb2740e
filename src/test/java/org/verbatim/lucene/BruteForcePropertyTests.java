package org.verbatim.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verbatim.query.QueryNode;
import org.verbatim.query.QueryText;
import org.verbatim.search.EngineResults;
import org.verbatim.search.MatchRange;

import static org.assertj.core.api.Assertions.assertThat;

/// Holds the engine against a search written apart from it, with regular expressions over the texts.
class BruteForcePropertyTests {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");

    @Property(tries = 400)
    void findsAndMarksWhatReadingEveryTurnDoes(@ForAll("texts") List<String> texts,
            @ForAll("queries") QueryNode query) {
        TestIndex index = TestIndex.of(texts.stream().map(text -> "ANNA: " + text).toArray(String[]::new));

        EngineResults results = index.search(QueryText.of(query));

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int number = i + 1;
            find(query, text).ifPresent(ends -> expected.add(number + " " + marked(text, ends)));
        }
        assertThat(results.hits()).extracting(hit -> hit.number() + " " + hit.matches().stream()
                .map(range -> range.from() + "-" + range.to()).toList()).isEqualTo(expected);
        assertThat(results.total()).isEqualTo(expected.size());
    }

    /// The ranges that match; empty where the text does not.
    private static Optional<List<MatchRange>> find(QueryNode node, String text) {
        return switch (node) {
            case QueryNode.MatchAll all -> Optional.of(List.of());
            case QueryNode.Word(var words) -> sequence(words, text, true, false);
            case QueryNode.Phrase(var words) -> sequence(words, text, false, false);
            case QueryNode.Prefix(var words) -> sequence(words, text, false, true);
            case QueryNode.And(var parts) -> {
                List<MatchRange> found = new ArrayList<>();
                boolean all = true;
                for (QueryNode part : parts) {
                    Optional<List<MatchRange>> one = find(part, text);
                    all &= one.isPresent();
                    found.addAll(one.orElse(List.of()));
                }
                yield all ? Optional.of(found) : Optional.empty();
            }
            case QueryNode.Or(var parts) -> {
                List<List<MatchRange>> found = parts.stream().map(part -> find(part, text)).flatMap(Optional::stream)
                        .toList();
                yield found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(found.stream().flatMap(List::stream).toList());
            }
            case QueryNode.Not(var inner) -> find(inner, text).isPresent() ? Optional.empty() : Optional.of(List.of());
            case QueryNode.Condition condition -> throw new AssertionError(condition);
        };
    }

    private static Optional<List<MatchRange>> sequence(String sought, String text, boolean inflected, boolean begins) {
        List<String> wanted = words(sought).stream().map(range -> sought.substring(range.from(), range.to())).toList();
        List<MatchRange> words = words(text);
        List<MatchRange> found = new ArrayList<>();
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            boolean all = true;
            for (int i = 0; i < wanted.size(); i++) {
                String have = folded(text.substring(words.get(at + i).from(), words.get(at + i).to()), inflected);
                String want = folded(wanted.get(i), inflected);
                all &= (begins && i == wanted.size() - 1) ? have.startsWith(want) : have.equals(want);
            }
            if (all) {
                found.add(new MatchRange(words.get(at).from(), words.get(at + wanted.size() - 1).to()));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<MatchRange> words(String text) {
        List<MatchRange> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new MatchRange(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String folded(String word, boolean inflected) {
        String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace('’', '\''), Normalizer.Form.NFC)
                .replace("é", "e").replace("ё", "е");
        return inflected ? bare.replaceFirst("'s$", "").replaceFirst("(ed|ing|s)$", "") : bare;
    }

    /// By every UTF-16 unit that is in a range, ranges apart where no range joins them.
    private static List<String> marked(String text, List<MatchRange> ranges) {
        TreeSet<Integer> inside = new TreeSet<>();
        TreeSet<Integer> joined = new TreeSet<>();
        for (MatchRange range : ranges) {
            for (int at = range.from(); at < range.to(); at++) {
                inside.add(at);
                if (at > range.from()) {
                    joined.add(at);
                }
            }
        }
        List<String> marked = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            if (from >= 0 && !joined.contains(at)) {
                marked.add(from + "-" + at);
                from = -1;
            }
            if (from < 0 && inside.contains(at)) {
                from = at;
            }
        }
        return marked;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> word = Arbitraries.of("walk", "Walks", "walked", "walking", "don't", "don’t", "Anna’s",
                "anna",
                "son-in-law", "in", "law", "café", "cafe\u0301", "cafe", "мой", "мои", "ещё", "еще", "no");
        Arbitrary<String> between = Arbitraries.of(" ", ", ", ". ", "\n\n", "—", " “", "” ");
        return word.flatMap(one -> between.map(gap -> one + gap)).list().ofMinSize(1).ofMaxSize(8)
                .map(pieces -> String.join("", pieces)).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<QueryNode> queries() {
        return query(2);
    }

    private static Arbitrary<QueryNode> query(int depth) {
        Arbitrary<String> word = Arbitraries.of("walk", "walks", "don't", "anna", "anna's", "in-law", "law", "cafe",
                "café",
                "мой", "мои", "еще", "no", "son-in-law");
        Arbitrary<QueryNode> leaf = Arbitraries.oneOf(word.map(QueryNode.Word::new),
                word.list().ofMinSize(1).ofMaxSize(2).map(words -> new QueryNode.Phrase(String.join(" ", words))),
                Arbitraries.of("wa", "walki", "don", "caf", "м", "in-l").map(QueryNode.Prefix::new));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<QueryNode>> several = query(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(leaf, several.map(QueryNode::all), several.map(QueryNode::any),
                query(depth - 1).map(QueryNode.Not::new));
    }
}
