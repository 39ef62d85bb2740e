package org.verbatim.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a turn as its address counts them: from `first` to `last`, both inclusive, from 1, cut as [Words] says. `?w=5-12`; one word is
/// `?w=5`.
public record WordRange(int first, int last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    public WordRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of words: " + first + " to " + last);
        }
    }

    /// Reads what an address has; empty where it is no range.
    public static Optional<WordRange> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new WordRange(first, last));
    }

    /// The words that characters of a text touch, be it by one letter: UTF-16 code units, `from` inclusive, `to` exclusive. Empty where
    /// they touch none.
    public static Optional<WordRange> touched(String text, int from, int to) {
        List<Words.Range> words = Words.of(text);
        int before = (int) words.stream().filter(word -> word.to() <= from).count();
        int begun = (int) words.stream().filter(word -> word.from() < to).count();
        return begun > before ? Optional.of(new WordRange(before + 1, begun)) : Optional.empty();
    }

    /// From the first letter of the first word to the last of the last; empty where the text has not so many words.
    public Optional<Words.Range> in(String text) {
        List<Words.Range> words = Words.of(text);
        return last > words.size()
                ? Optional.empty()
                : Optional.of(new Words.Range(words.get(first - 1).from(), words.get(last - 1).to()));
    }

    /// As an address has it: `5-12`, `5`.
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
