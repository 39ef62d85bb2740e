package org.verbatim.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;
import org.verbatim.benchmark.Conversation.Said;
import org.verbatim.search.analysis.TermCutter;

/// Draws queries of every class from the turns of an archive, the same ones for the same archive. How rare a word is, is told by the part of all turns that
/// have it.
final class QuerySampler {

    private static final double RARE = 1.0 / 20_000;
    private static final double MIDDLING_FROM = 1.0 / 2_000;
    private static final double MIDDLING_TO = 1.0 / 250;
    private static final double COMMON_FROM = 1.0 / 80;
    private static final double COMMON_TO = 1.0 / 12;
    private static final int DRAWN = 20_000;
    private static final int TRIES = 200_000;

    private final IndexReader reader;
    private final List<Drawn> turns;
    private final Random random = new Random(7);
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> rare = new ArrayList<>();

    /// A turn that queries are made of.
    record Drawn(Said said, List<String> words, @Nullable String date) {}

    QuerySampler(IndexReader reader, ArchiveFiles archive) {
        this.reader = reader;
        this.turns = draw(archive);
        try {
            findRare();
        } catch (IOException e) {
            throw CutAnalyzer.unreadable(e);
        }
    }

    List<Drawn> turns() {
        return turns;
    }

    /// Every so many turns one, of all parts of the archive.
    private static List<Drawn> draw(ArchiveFiles archive) {
        List<Drawn> drawn = new ArrayList<>();
        Random random = new Random(11);
        int seen = 0;
        for (var file : archive.files()) {
            try (Stream<Conversation> conversations = ArchiveFiles.read(file)) {
                for (Conversation one : (Iterable<Conversation>) conversations::iterator) {
                    for (Said said : one.turns()) {
                        seen++;
                        int place = drawn.size() < DRAWN ? drawn.size() : random.nextInt(seen);
                        if (place < DRAWN) {
                            Drawn turn = new Drawn(said, words(said.text()), one.date());
                            if (place == drawn.size()) {
                                drawn.add(turn);
                            } else {
                                drawn.set(place, turn);
                            }
                        }
                    }
                }
            }
        }
        return drawn;
    }

    private static List<String> words(String text) {
        var cut = TermCutter.cut(text);
        List<String> words = new ArrayList<>(cut.size());
        for (int i = 0; i < cut.size(); i++) {
            words.add(cut.term(i));
        }
        return words;
    }

    private void findRare() throws IOException {
        Terms all = MultiTerms.getTerms(reader, CutAnalyzer.EXACT);
        TermsEnum each = all.iterator();
        double most = Math.max(6, RARE * reader.maxDoc());
        while (each.next() != null) {
            if (each.docFreq() >= 2 && each.docFreq() <= most) {
                String word = each.term().utf8ToString();
                if (isPlain(word)) {
                    rare.add(word);
                }
            }
        }
    }

    /// So many of each class, or as many as can be found.
    Map<QueryClass, List<Sample>> sample(int each) {
        Map<QueryClass, List<Sample>> samples = new EnumMap<>(QueryClass.class);
        for (QueryClass kind : QueryClass.values()) {
            Set<Sample> found = new LinkedHashSet<>();
            for (int tries = 0; found.size() < each && tries < TRIES; tries++) {
                Sample one = one(kind, turns.get(random.nextInt(turns.size())));
                if (one != null) {
                    found.add(one);
                }
            }
            samples.put(kind, List.copyOf(found));
        }
        return samples;
    }

    private @Nullable Sample one(QueryClass kind, Drawn turn) {
        return switch (kind) {
            case RARE_WORD -> rare.isEmpty() ? null : new Sample(kind, List.of(rare.get(random.nextInt(rare.size()))));
            case MIDDLING_WORD -> of(kind, middling(turn));
            case COMMON_WORD -> of(kind, common(turn));
            case TWO_COMMON -> two(kind, common(turn), common(turn));
            case COMMON_AND_MIDDLING -> two(kind, common(turn), middling(turn));
            case PHRASE -> inARow(kind, turn, 2);
            case NEAR -> near(turn);
            case PREFIX -> beginning(middling(turn));
            case FUZZY -> misspelt(middling(turn));
            case BY_SPEAKER -> bySpeaker(turn, common(turn));
            case IN_A_YEAR -> inAYear(turn, common(turn));
            case NO_HIT -> new Sample(kind, List.of("zq" + Integer.toString(random.nextInt(1_000_000), 36) + "xv"));
            case QUESTION, QUESTION_ANY -> question(kind, turn);
        };
    }

    private static @Nullable Sample of(QueryClass kind, @Nullable String word) {
        return word == null ? null : new Sample(kind, List.of(word));
    }

    private static @Nullable Sample two(QueryClass kind, @Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other) ? null : new Sample(kind, List.of(one, other));
    }

    private @Nullable Sample near(Drawn turn) {
        int from = random.nextInt(Math.max(1, turn.words().size()));
        List<String> window = turn.words().subList(from, Math.min(turn.words().size(), from + 8));
        List<String> told = window.stream().filter(this::tells).distinct().toList();
        return told.size() < 2 ? null : new Sample(QueryClass.NEAR, List.of(told.getFirst(), told.getLast()));
    }

    private @Nullable Sample inARow(QueryClass kind, Drawn turn, int length) {
        if (turn.words().size() < length) {
            return null;
        }
        int from = random.nextInt(turn.words().size() - length + 1);
        List<String> words = turn.words().subList(from, from + length);
        return words.stream().allMatch(QuerySampler::isPlain) && words.stream().anyMatch(this::tells)
                ? new Sample(kind, List.copyOf(words))
                : null;
    }

    private @Nullable Sample question(QueryClass kind, Drawn turn) {
        int length = 6 + random.nextInt(4);
        Sample words = inARow(kind, turn, length);
        return words == null || Set.copyOf(words.words()).size() < length ? null : words;
    }

    private static @Nullable Sample beginning(@Nullable String word) {
        return word == null || word.length() < 6
                ? null
                : new Sample(QueryClass.PREFIX, List.of(word.substring(0, 4)));
    }

    private @Nullable Sample misspelt(@Nullable String word) {
        if (word == null || word.length() < 6) {
            return null;
        }
        int place = 1 + random.nextInt(word.length() - 1);
        return new Sample(QueryClass.FUZZY, List.of(word.substring(0, place) + "x" + word.substring(place + 1)));
    }

    private static @Nullable Sample bySpeaker(Drawn turn, @Nullable String word) {
        String speaker = turn.said().speaker();
        return word == null || !speaker.contains(" ")
                ? null
                : new Sample(QueryClass.BY_SPEAKER, List.of(word), speaker, null);
    }

    private static @Nullable Sample inAYear(Drawn turn, @Nullable String word) {
        return word == null || turn.date() == null
                ? null
                : new Sample(QueryClass.IN_A_YEAR, List.of(word), null, Integer.valueOf(turn.date().substring(0, 4)));
    }

    private @Nullable String middling(Drawn turn) {
        return word(turn, MIDDLING_FROM, MIDDLING_TO);
    }

    private @Nullable String common(Drawn turn) {
        return word(turn, COMMON_FROM, COMMON_TO);
    }

    private @Nullable String word(Drawn turn, double from, double to) {
        List<String> words = turn.words().stream().filter(word -> isPlain(word) && isAmong(word, from, to)).distinct()
                .toList();
        return words.isEmpty() ? null : words.get(random.nextInt(words.size()));
    }

    private boolean tells(String word) {
        return isPlain(word) && isAmong(word, MIDDLING_FROM, COMMON_TO);
    }

    private boolean isAmong(String word, double from, double to) {
        int turnsWith = known.computeIfAbsent(word, this::turnsWith);
        return turnsWith >= from * reader.maxDoc() && turnsWith <= to * reader.maxDoc();
    }

    private int turnsWith(String word) {
        try {
            return reader.docFreq(new Term(CutAnalyzer.EXACT, word));
        } catch (IOException e) {
            throw CutAnalyzer.unreadable(e);
        }
    }

    /// Letters a to z alone: what everybody who is compared cuts alike.
    private static boolean isPlain(String word) {
        return word.length() > 2 && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                && !word.equals("and") && !word.equals("not");
    }
}
