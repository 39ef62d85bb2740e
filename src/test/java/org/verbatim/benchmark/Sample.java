package org.verbatim.benchmark;

import java.net.URLEncoder;
import java.util.List;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One query, as each of those who are compared can put it: its words in lower case, and to what it is narrowed.
record Sample(QueryClass kind, List<String> words, @Nullable String speaker, @Nullable Integer year) {

    Sample(QueryClass kind, List<String> words) {
        this(kind, words, null, null);
    }

    /// As it is typed into the archive.
    String typed() {
        String all = String.join(" ", words);
        return switch (kind) {
            case PHRASE -> '"' + all + '"';
            case NEAR -> '"' + all + "\"~10";
            case PREFIX -> all + "*";
            case FUZZY -> all + "~1";
            case QUESTION_ANY -> "(" + all + ")~1";
            case RARE_WORD, MIDDLING_WORD, COMMON_WORD, TWO_COMMON, COMMON_AND_MIDDLING, BY_SPEAKER, IN_A_YEAR, NO_HIT,
                    QUESTION ->
                all;
        };
    }

    /// What stands behind `?` in the archive's address.
    String asked() {
        return "q=" + URLEncoder.encode(typed(), UTF_8)
                + (speaker == null ? "" : "&speaker=" + URLEncoder.encode(speaker, UTF_8))
                + (year == null ? "" : "&from=" + year + "&to=" + year);
    }
}
