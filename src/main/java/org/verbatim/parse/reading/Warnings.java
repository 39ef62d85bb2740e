package org.verbatim.parse.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatim.transcript.ParseWarning;

/// Gathers what a reader is unsure of, in any order, by its place in the source.
public final class Warnings {

    private static final int MOST = 100;
    private static final int LONGEST_WORDS = 80;

    private final String source;
    private final List<Placed> placed = new ArrayList<>();

    private record Placed(int place, ParseWarning.Kind kind, String message, String words) {}

    public Warnings(String source) {
        this.source = source;
    }

    /// Says what is doubtful at a place of the source, a UTF-16 offset.
    public void add(ParseWarning.Kind kind, int place, String message, String words) {
        String some = words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS / 2)) + "…";
        placed.add(new Placed(Math.max(0, place), kind, message, some));
    }

    public boolean isEmpty() {
        return placed.isEmpty();
    }

    /// All of them in the order of the source; of very many, the first, and how many there are.
    public List<ParseWarning> list() {
        List<ParseWarning> list = new ArrayList<>();
        int line = 1;
        int begin = 0;
        List<Placed> sorted = placed.stream().sorted(Comparator.comparingInt(Placed::place)).limit(MOST).toList();
        for (Placed one : sorted) {
            for (int end = source.indexOf('\n', begin); end >= 0
                    && end < one.place(); end = source.indexOf('\n', begin)) {
                line++;
                begin = end + 1;
            }
            list.add(new ParseWarning(line, one.place() - begin + 1, one.kind(), one.message(), one.words()));
        }
        if (placed.size() > MOST) {
            ParseWarning last = list.removeLast();
            list.add(new ParseWarning(last.line(), last.column(), last.kind(),
                    last.message() + " (and " + (placed.size() - MOST) + " more after it)", last.words()));
        }
        return list;
    }
}
