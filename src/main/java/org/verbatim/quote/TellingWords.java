package org.verbatim.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verbatim.search.MatchRange;
import org.verbatim.text.Words;

/// Words that change what is said when they are left out, put in or exchanged: negations, numbers and names. A name is a word in capitals inside a
/// sentence, or one of the names given; in languages that write every noun so, one of the names given.
final class TellingWords {

    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");
    private static final int SHORTEST_NAME = 3;

    private final Set<String> negations;
    private final Set<String> numbers;
    private final Set<String> names = new HashSet<>();
    private final boolean capitalsTell;
    private final boolean english;

    /// For words of a language, a tag in small letters; `names` are full names of people who are talked of.
    TellingWords(String language, WordLists lists, Collection<String> names) {
        negations = lists.negations(language);
        numbers = lists.numbers(language);
        capitalsTell = !CAPITAL_NOUNS.contains(WordLists.primary(language));
        english = WordLists.primary(language).equals("en");
        for (String name : names) {
            Words.of(name).stream().map(word -> fold(name.substring(word.from(), word.to())))
                    .filter(word -> word.length() >= SHORTEST_NAME).forEach(this.names::add);
        }
    }

    /// The telling ones among the words that the places of the text touch.
    Found in(String text, List<MatchRange> places) {
        if (places.isEmpty()) {
            return Found.NOTHING;
        }
        int negated = 0;
        List<String> counted = new ArrayList<>();
        Set<String> named = new HashSet<>();
        int place = 0;
        for (Words.Range range : Words.of(text)) {
            while (place < places.size() && places.get(place).to() <= range.from()) {
                place++;
            }
            if (place == places.size()) {
                break;
            }
            if (places.get(place).from() < range.to()) {
                String word = fold(text.substring(range.from(), range.to()));
                negated += isNegation(word) ? 1 : 0;
                if (isNumber(word)) {
                    counted.add(word);
                }
                if (isName(text, range, word)) {
                    named.add(possessed(word));
                }
            }
        }
        counted.sort(null);
        return new Found(negated, counted, named);
    }

    private boolean isNegation(String word) {
        return negations.contains(word) || (english && word.endsWith("n't"));
    }

    private boolean isNumber(String word) {
        return numbers.contains(word) || word.codePoints().anyMatch(Character::isDigit);
    }

    private boolean isName(String text, Words.Range range, String word) {
        if (names.contains(possessed(word))) {
            return true;
        }
        return capitalsTell && isCapital(text, range.from()) && !word.equals("i") && !word.startsWith("i'")
                && !isShouted(text, range) && followsInSentence(text, range.from());
    }

    private static boolean isCapital(String text, int at) {
        int first = text.codePointAt(at);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /// Whether the text around is in capitals anyhow.
    private static boolean isShouted(String text, Words.Range range) {
        String around = text.substring(Math.max(0, range.from() - 60), Math.min(text.length(), range.to() + 60));
        return around.codePoints().noneMatch(Character::isLowerCase);
    }

    /// Whether a word of the same sentence comes before.
    private static boolean followsInSentence(String text, int from) {
        for (int at = from; at > 0;) {
            int before = text.codePointBefore(at);
            if (Letters.isWord(before) || before == ',' || before == ';') {
                return true;
            }
            if ((!Letters.isSpace(before) && !Letters.isDash(before)) || before == '\n') {
                return false;
            }
            at -= Character.charCount(before);
        }
        return false;
    }

    private static String possessed(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    /// What was found: how many negations, which numbers (each as often as it stands there), which names.
    record Found(int negations, List<String> numbers, Set<String> names) {

        static final Found NOTHING = new Found(0, List.of(), Set.of());

        /// What there is any of.
        Set<QuoteFlag> flags() {
            return differences(NOTHING);
        }

        /// What there is more of on one side than on the other.
        Set<QuoteFlag> differences(Found other) {
            Set<QuoteFlag> flags = new HashSet<>();
            if (negations != other.negations) {
                flags.add(QuoteFlag.NEGATION);
            }
            if (!numbers.equals(other.numbers)) {
                flags.add(QuoteFlag.NUMBER);
            }
            if (!names.equals(other.names)) {
                flags.add(QuoteFlag.NAME);
            }
            return flags;
        }
    }
}
