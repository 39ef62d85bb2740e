package org.verbatim.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/// Traditional Chinese characters and the simplified ones that stand for them, so that each finds the other.
final class HanVariants {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Map<Integer, Integer> KNOWN = new ConcurrentHashMap<>();

    private HanVariants() {
    }

    /// The simplified form of a character, itself if it has none. ICU's table is asked once for each character.
    static int simplified(int codePoint) {
        return KNOWN.computeIfAbsent(codePoint,
                character -> SIMPLIFIED.transliterate(Character.toString(character)).codePointAt(0));
    }
}
