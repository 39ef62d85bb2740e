package org.verbatim.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The stems of words that came before: most words of a text did, and looking one up costs less than making it. Forgets all of them before they
/// grow too many.
final class StemMemory {

    private static final int REMEMBERED = 100_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /// How a word is brought to its stem.
    interface Maker {
        String stem();
    }

    /// The stem of the word, made where it is not remembered.
    String of(String word, Maker maker) {
        String remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        String stem = maker.stem();
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(word, stem);
        return stem;
    }
}
