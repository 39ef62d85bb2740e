package org.verbatim.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Takes the inflection off English words: plurals, possessives, -ed and -ing, no more. "expenses" is "expense" and never "expensive": what
/// makes another word of a word stays.
final class EnglishInflection implements Inflection {

    private static final int REMEMBERED = 100_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public Terms stems(String text, Terms words) {
        return words.derived(i -> stem(words.term(i)));
    }

    @Override
    public boolean keepsFirstLetter() {
        return true;
    }

    private String stem(String term) {
        String remembered = known.get(term);
        if (remembered != null) {
            return remembered;
        }
        String stem = EnglishStem.of(term);
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(term, stem);
        return stem;
    }
}
