package org.verbatim.lucene;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Takes the inflection off English words, and a possessive 's. Never changes a word's first letter.
final class Stemmer {

    private static final int REMEMBERED = 100_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Stemmer() {
    }

    static String stem(String term) {
        String known = KNOWN.get(term);
        if (known != null) {
            return known;
        }
        EnglishStemmer english = new EnglishStemmer();
        english.setCurrent(term.endsWith("'s") ? term.substring(0, term.length() - 2) : term);
        english.stem();
        String stem = english.getCurrent();
        if (KNOWN.size() >= REMEMBERED) {
            KNOWN.clear();
        }
        KNOWN.put(term, stem);
        return stem;
    }

    /// Whether the words of an interview are stemmed: where it is in English, or does not say its language. Others are sought by their
    /// exact words until they have an analyzer of their own.
    static boolean knows(@Nullable String language) {
        return language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
