package org.verbatim.site;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.verbatim.archive.Translation;

/// What pages say, in one language, for what is put together in code.
public record Messages(MessageSource source, Locale locale) {

    private static final String MACHINE = "machine";

    /// The message with the values in its gaps. Throws where there is none of that key.
    public String of(String key, Object... values) {
        return source.getMessage(key, values, locale);
    }

    /// That words are a translation: from which language, and by whom.
    String translated(Translation translation) {
        return of("interview.translated", Locale.forLanguageTag(translation.from()).getDisplayLanguage(locale),
                translation.by().equals(MACHINE) ? of("interview.machine") : translation.by());
    }
}
