package org.verbatim.search.analysis;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.TextDirection;

/// The language and the direction of words on a page, for the attributes `lang` and `dir`. Every page asks here.
/// `language` is null if it is not known; `direction` is null from left to right, which is the direction of every page.
public record Tongue(@Nullable String language, @Nullable String direction) {

    private static final String FROM_RIGHT = "rtl";

    /// `usual` is the language of the interview, null if its source does not say. A text that runs in the direction of
    /// that language is taken to be in it. The language of any other text is detected.
    public static Tongue of(String text, @Nullable String usual) {
        boolean usualFromRight = usual != null && ULocale.forLanguageTag(usual).isRightToLeft();
        boolean fromRight = switch (TextDirection.of(text)) {
            case RIGHT_TO_LEFT -> true;
            case LEFT_TO_RIGHT -> false;
            case UNKNOWN -> usualFromRight;
        };
        String language = usual != null && fromRight == usualFromRight
                ? usual
                : LanguageDetector.detect(text).orElse(null);
        return new Tongue(language, fromRight ? FROM_RIGHT : null);
    }
}
