package org.verbatim.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatim.archive.Interview;
import org.verbatim.archive.Turn;
import org.verbatim.search.analysis.LanguageDetector;
import org.verbatim.search.analysis.Terms;

/// In which language each turn of an interview is: in the interview's, as it says itself or as its words tell, unless a turn is plainly in
/// another.
final class TurnLanguages {

    private static final int SAMPLE = 400;
    private static final int LONGEST_TAG = 35;

    /// Of the interview, in small letters; empty where it cannot be told.
    private final String usual;

    TurnLanguages(Interview interview) {
        String stated = interview.summary().language();
        usual = stated == null || stated.length() > LONGEST_TAG
                ? LanguageDetector.detect(sample(interview)).orElse("")
                : stated.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Of the interview: a tag in small letters, empty where it cannot be told.
    String usual() {
        return usual;
    }

    /// The tag of a turn's language, empty where it cannot be told; `words` are those of its text.
    String of(Turn turn, Terms words) {
        return usual.isEmpty() ? usual : LanguageDetector.ofTurn(turn.text(), words, usual);
    }

    /// The tag and the shorter ones that it begins with: `en-us`, `en`.
    static List<String> prefixes(String tag) {
        List<String> prefixes = new ArrayList<>();
        for (String left = tag; !left.isEmpty(); left = left.substring(0, Math.max(0, left.lastIndexOf('-')))) {
            prefixes.add(left);
        }
        return prefixes;
    }

    private static String sample(Interview interview) {
        StringBuilder sample = new StringBuilder();
        for (Turn turn : interview.turns()) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            sample.append(turn.text()).append('\n');
        }
        return sample.toString();
    }
}
