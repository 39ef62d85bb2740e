package org.verbatim.search.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/// A language as search needs it. `code` names its analyzer (`en`, `pt`) and is empty for a language without one: its words are
/// sought as they are, as the exact words of every language can be.
public final class Language {

    private static final Inflection NONE = (text, words) -> new Terms(text, 0);
    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();
    private static final Language OTHER = new Language("", NONE, CharArraySet.EMPTY_SET);

    private final String code;
    private final Inflection inflection;
    private final CharArraySet functionWords;

    Language(String code, Inflection inflection, CharArraySet functionWords) {
        this.code = code;
        this.inflection = inflection;
        this.functionWords = functionWords;
    }

    /// The language of a BCP 47 tag (`en-US`, `ru`); null and tags without an analyzer are a language without a code.
    public static Language of(@Nullable String tag) {
        if (tag == null) {
            return OTHER;
        }
        Language known = KNOWN.get(tag);
        if (known == null) {
            known = find(tag.toLowerCase(Locale.ROOT).replace('_', '-'));
            KNOWN.put(tag, known);
        }
        return known;
    }

    /// The codes of all languages that have an analyzer.
    public static Set<String> codes() {
        return Languages.BY_CODE.keySet();
    }

    private static Language find(String tag) {
        Language known = Languages.BY_CODE.get(tag);
        int hyphen = tag.lastIndexOf('-');
        if (known == null) {
            return hyphen < 0 ? OTHER : find(tag.substring(0, hyphen));
        }
        return known;
    }

    public String code() {
        return code;
    }

    /// The terms of a text without their inflection; none in a language without an analyzer. `words` are [TermCutter#cut] of the text.
    public Terms stems(String text, Terms words) {
        return inflection.stems(text, words);
    }

    /// Whether stems stand in the places of the words and begin with the same letters.
    public boolean keepsFirstLetter() {
        return inflection.keepsFirstLetter();
    }

    /// The words that hold every text of the language together, as written in it.
    CharArraySet functionWords() {
        return functionWords;
    }
}
