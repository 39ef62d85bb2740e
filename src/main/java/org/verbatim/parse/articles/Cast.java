package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameShape;
import org.verbatim.text.names.Titles;

/// The people who speak in an article, found by evidence: a word with a capital beside a verb of saying, which the article elsewhere gives
/// with a first name or a title, or which speaks again and again and is no place. Once known, a name is known in any case.
final class Cast {

    private static final int MOST_FIRST_NAMES = 3;
    private static final int MOST_PEOPLE = 200;

    private final List<List<Word>> sentences;
    private final Map<String, Integer> saying = new LinkedHashMap<>();
    private final Map<String, String> printed = new HashMap<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, CastMember> byKey = new LinkedHashMap<>();

    Cast(List<List<Word>> sentences) {
        this.sentences = sentences;
        sentences.forEach(this::speakers);
        sentences.forEach(this::titlesAndPlaces);
        for (int i = 1; i < sentences.size(); i++) {
            introduced(sentences.get(i - 1), sentences.get(i));
        }
        Map<String, Map<String, Integer>> full = fullNames();
        saying.forEach((key, count) -> accept(key, count, full.getOrDefault(key, Map.of())));
        firstNames();
        CastDescriptions.read(sentences, this);
    }

    /// The person of that name, in any case; null for any other word.
    @Nullable
    CastMember named(String word) {
        return byKey.get(word.toLowerCase(Locale.ROOT));
    }

    /// Everybody, at most as many as an article could tell apart.
    Collection<CastMember> all() {
        return byKey.values().stream().distinct().limit(MOST_PEOPLE).toList();
    }

    private void speakers(List<Word> sentence) {
        boolean quotes = sentence.stream().anyMatch(Word::isQuotation);
        for (int i = 0; i < sentence.size(); i++) {
            String lower = sentence.get(i).lower();
            if (SayingVerbs.isVerb(lower)) {
                speaker(before(sentence, i), quotes);
                speaker(runEnd(sentence, i + 1), sentence, quotes);
            } else if (lower.equals("to") && i > 0 && sentence.get(i - 1).lower().equals("according")) {
                speaker(runEnd(sentence, i + 1), sentence, quotes);
            } else if (i > 1 && SayingVerbs.isParticiple(lower) && sentence.get(i - 1).is(',')
                    && FunctionWords.mayName(sentence.getFirst())) {
                speaker(runEnd(sentence, 0), sentence, quotes);
            }
        }
    }

    /// "Her neighbour Karl Bright was less calm. “You saved paper!” he shouted."
    private void introduced(List<Word> before, List<Word> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            String subject = sentence.get(i - 1).lower();
            boolean pronoun = subject.equals("he") || subject.equals("she");
            if (pronoun && i > 1 && SayingVerbs.isVerb(sentence.get(i).lower()) && sentence.get(i - 2).isQuotation()) {
                int last = runEnd(before, 0);
                if (last > 0 && FunctionWords.mayName(before.get(last - 1))) {
                    speaker(last, before, true);
                }
                return;
            }
        }
    }

    private void speaker(int index, List<Word> sentence, boolean strong) {
        speaker(index < 0 ? null : sentence.get(index), strong);
    }

    private void speaker(@Nullable Word word, boolean strong) {
        if (word != null && FunctionWords.mayName(word)) {
            saying.merge(word.lower(), strong ? 2 : 1, Integer::sum);
            printed.putIfAbsent(word.lower(), word.text());
        }
    }

    /// The word before a verb that could be its subject's name; past an apposition between commas, if one stands there.
    private static @Nullable Word before(List<Word> sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && FunctionWords.isBetween(sentence.get(at))) {
            at--;
        }
        if (at >= 0 && sentence.get(at).is(',')) {
            int limit = Math.max(0, at - 14);
            int comma = at - 1;
            while (comma > limit && !sentence.get(comma).is(',')) {
                comma--;
            }
            at = sentence.get(Math.max(comma, 0)).is(',') ? comma - 1 : -1;
        }
        boolean article = at > 0 && sentence.get(at - 1).lower().equals("the");
        return at < 0 || article ? null : sentence.get(at);
    }

    /// The last word of the name that begins at `from`, titles included, or -1.
    private static int runEnd(List<Word> sentence, int from) {
        int last = -1;
        for (int at = from; at < sentence.size() && at < from + 6; at++) {
            Word word = sentence.get(at);
            boolean plain = at > from && !word.isCapitalised() && !FunctionWords.PREPOSITIONS.contains(word.lower())
                    && word.isWord() && FunctionWords.DETERMINERS.contains(sentence.get(from).lower());
            boolean title = Titles.isOffice(word.lower()) || Titles.isAddress(word.lower()) || word.is('.')
                    || (plain && last < 0) || (at == from && FunctionWords.DETERMINERS.contains(word.lower()));
            if (last >= 0 && goesOnAfter(sentence, at)) {
                continue;
            }
            if (FunctionWords.mayName(word)) {
                last = at;
            } else if (!title) {
                boolean goesOn = last > 0 && isNoun(word)
                        && FunctionWords.DETERMINERS.contains(sentence.get(from).lower());
                return goesOn ? -1 : last; // "the Danish shepherd"
            } else if (!word.is('.')) {
                last = -1; // "the Danish President"
            }
        }
        return last;
    }

    /// Whether particles or a nickname stand there, and the name goes on after them: "van der" Mee, “Moss” Harrigan.
    private static boolean goesOnAfter(List<Word> sentence, int at) {
        int next = at;
        while (next < sentence.size() && (NameShape.isParticle(sentence.get(next).text())
                || QuoteMarks.isMark(sentence.get(next).text()))) {
            next++;
        }
        return next > at && next < sentence.size() && FunctionWords.mayName(sentence.get(next));
    }

    private static boolean isNoun(Word word) {
        String lower = word.lower();
        return word.isWord() && !word.isCapitalised() && !FunctionWords.isLittle(lower) && !SayingVerbs.isVerb(lower)
                && !FunctionWords.isBetween(word);
    }

    private Map<String, Map<String, Integer>> fullNames() {
        Map<String, Map<String, Integer>> full = new HashMap<>();
        for (List<Word> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String key = sentence.get(i).lower();
                int first = saying.containsKey(key) ? firstName(sentence, i) : i;
                if (first < i) {
                    String name = printed(sentence.subList(first, i + 1));
                    full.computeIfAbsent(key, _ -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
                }
            }
        }
        return full;
    }

    /// The words with the space that stands between them.
    private static String printed(List<Word> words) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean apart = i > 0 && words.get(i).from() > words.get(i - 1).to();
            printed.append(apart ? " " : "").append(words.get(i).text());
        }
        return printed.toString();
    }

    private static int firstName(List<Word> sentence, int surname) {
        int first = surname;
        for (int names = 0; names < MOST_FIRST_NAMES; names++) {
            int at = first - 1;
            // past "van der" and past the marks of a nickname
            while (at >= 0 && (NameShape.isParticle(sentence.get(at).text())
                    || QuoteMarks.isMark(sentence.get(at).text()))) {
                at--;
            }
            boolean name = at >= 0 && FunctionWords.mayName(sentence.get(at)) && sentence.get(at).text().codePoints()
                    .allMatch(c -> Character.isLetter(c) || "-'’".indexOf(c) >= 0);
            if (!name) {
                return first;
            }
            first = at;
        }
        return first;
    }

    private void accept(String key, int count, Map<String, Integer> full) {
        String name = full.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        String bare = printed.getOrDefault(key, key);
        if (!name.isEmpty()) {
            byKey.put(key, new CastMember(name, true));
        } else if (titled.contains(key) || (count > 1 && !places.contains(key))) {
            boolean acronym = bare.length() > 1 && bare.equals(bare.toUpperCase(Locale.ROOT));
            byKey.put(key, new CastMember(bare, !acronym));
        }
    }

    /// Which words stand after a title, and which after "in".
    private void titlesAndPlaces(List<Word> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Word before = sentence.get(i - 1).is('.') && i > 1 ? sentence.get(i - 2) : sentence.get(i - 1);
            String lower = before.lower();
            if (lower.equals("in")) {
                places.add(sentence.get(i).lower());
            } else if (before.isCapitalised() && (Titles.isAddress(lower) || Titles.isOffice(lower))) {
                titled.add(sentence.get(i).lower());
            }
        }
    }

    /// "Mara" is Mara Lindqvist, if there is only one.
    private void firstNames() {
        Map<String, List<CastMember>> byFirst = new HashMap<>();
        for (CastMember person : all()) {
            String first = Chars.words(person.name).getFirst().toLowerCase(Locale.ROOT);
            byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(person);
        }
        byKey.replaceAll((key, person) -> {
            List<CastMember> same = byFirst.getOrDefault(key, List.of()).stream().filter(p -> p.name.indexOf(' ') > 0)
                    .toList();
            return same.size() == 1 ? same.getFirst() : person;
        });
    }
}
