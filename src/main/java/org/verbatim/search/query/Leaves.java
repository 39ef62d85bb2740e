package org.verbatim.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a piece of a query without spaces as a word or one of its operators: `sea`, `hacker*`, `wi?d`, `misspelt~`.
final class Leaves {

    private static final Pattern FUZZY = Pattern.compile("([^*~]+)~([12]?)[.,;:!?)]*");
    private static final Pattern STARS = Pattern.compile("\\*+");
    private static final Pattern LAST_STARS = Pattern.compile("[^*?]+\\*+");
    private static final Pattern TILDE = Pattern.compile("(.*?[^~])(?:~+\\d*[.,;:!?)]*)+");
    /// Words up to this many letters may differ in one, longer ones in two.
    private static final int SHORT = 5;

    private Leaves() {
    }

    /// Empty where the piece has nothing to look for.
    static Optional<QueryNode.InWords> read(String piece) {
        if (!WordEdges.hasWord(piece)) {
            return Optional.empty();
        }
        Matcher fuzzy = FUZZY.matcher(piece);
        if (fuzzy.matches() && WordEdges.hasWord(fuzzy.group(1))) {
            return Optional.of(fuzzy(WordEdges.trim(fuzzy.group(1)), fuzzy.group(2)));
        }
        String pattern = STARS.matcher(WordEdges.trimPattern(withoutTilde(piece))).replaceAll("*")
                .replace('~', '-'); // parts words as any other sign does
        if (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0) {
            return Optional.of(new QueryNode.Word(pattern));
        }
        return Optional.of(LAST_STARS.matcher(pattern).matches()
                ? new QueryNode.Prefix(WordEdges.trim(pattern))
                : new QueryNode.Wildcard(pattern));
    }

    /// Whether the piece has an operator that was not read as one: `sea~9`.
    static boolean leavesOut(String piece, QueryNode read) {
        return !(read instanceof QueryNode.Fuzzy) && TILDE.matcher(piece).matches();
    }

    private static String withoutTilde(String piece) {
        Matcher tilde = TILDE.matcher(piece);
        return tilde.matches() && WordEdges.hasWord(tilde.group(1)) ? tilde.group(1) : piece;
    }

    private static QueryNode.InWords fuzzy(String word, String edits) {
        if (!edits.isEmpty()) {
            return new QueryNode.Fuzzy(word, Integer.parseInt(edits));
        }
        return new QueryNode.Fuzzy(word, word.codePointCount(0, word.length()) <= SHORT ? 1 : 2);
    }
}
