package org.verbatim.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/// Cuts text into terms, in the index and in queries alike. A term is a run of letters, digits and marks. An apostrophe between two of them
/// stays inside ("don't", "Kislyak's"), unless a word is elided before it ("d'Aix" is two terms), a dot between digits too ("3.5"); single letters with dots between are one term without them
/// ("U.S." is "us"); a hyphen parts ("son-in-law" is three). In scripts that set no space between words each character is a term of its
/// own, with its marks: ideographs, kana, Thai, Lao, Khmer, Burmese. Blocks that stand for a word taken down are one term.
public final class TermCutter {

    private static final String BLOCK = "█";
    private static final boolean[] PARTS = parts();
    /// French, Italian, Catalan and Occitan.
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu", "un", "all", "dell", "nell", "sull", "dall", "coll", "quell", "gl", "v");
    private static final int LONGEST_ELIDED = 6;
    private static final int GERSHAYIM = 0x5F4;

    private final String text;
    private final boolean wildcards;
    private final Terms terms;
    private int at;

    private TermCutter(String text, boolean wildcards) {
        this.text = text;
        this.wildcards = wildcards;
        this.terms = new Terms(text, text.length() / 5 + 4);
    }

    public static Terms cut(String text) {
        return new TermCutter(text, false).cut();
    }

    /// The same for the text of a pattern, whose `*` and `?` are parts of words.
    public static Terms cutPattern(String pattern) {
        return new TermCutter(pattern, true).cut();
    }

    private Terms cut() {
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit >= PARTS.length) {
                beyondAscii();
            } else if (isPart(unit)) {
                word();
            } else {
                at++;
            }
        }
        return terms;
    }

    private void beyondAscii() {
        int codePoint = text.codePointAt(at);
        if (isBlock(codePoint)) {
            block();
        } else if (!isPart(codePoint)) {
            at += Character.charCount(codePoint);
        } else if (standsAlone(codePoint)) {
            int from = at;
            at = afterMarks(at + Character.charCount(codePoint));
            add(from, text.substring(from, at));
        } else {
            word();
        }
    }

    /// A word that was taken down: whatever it was, the same term, so that what stands around it is not side by side.
    private void block() {
        int from = at;
        while (at < text.length() && text.charAt(at) == text.charAt(from)) {
            at++;
        }
        terms.add(BLOCK, from, at);
    }

    private static boolean isBlock(int codePoint) {
        return codePoint == '█' || codePoint == '▉';
    }

    private void word() {
        int from = at;
        int abbreviated = abbreviationEnd(from);
        if (abbreviated > 0) {
            at = abbreviated;
            String letters = text.substring(from, at).replace(".", "");
            int rest = at;
            if (isApostropheInside(at)) {
                run();
            }
            add(from, letters + text.substring(rest, at));
        } else if (run() && at - from <= Folding.LONGEST) {
            terms.addPlain(from, at);
        } else {
            add(from, text.substring(from, at));
        }
    }

    /// Goes to the end of the run that `at` is in; true where it is of ASCII alone.
    private boolean run() {
        int from = at;
        boolean plain = true;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < PARTS.length) {
                if (unit == '"' && isGershayim(at)) {
                    plain = false;
                } else if (!isPart(unit) && !(unit == '\'' && isApostropheInside(at) && !isElided(from, at))
                        && !(unit == '.' && isDecimalPoint(at))) {
                    return plain;
                }
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                if (!isPartOfRun(codePoint) && !(isApostropheInside(at) && !isElided(from, at))) {
                    return plain;
                }
                at += Character.charCount(codePoint);
                plain = false;
            }
        }
        return plain;
    }

    private boolean isPartOfRun(int codePoint) {
        return (isPart(codePoint) && !standsAlone(codePoint)) || Folding.isIgnorable(codePoint)
                || codePoint == GERSHAYIM;
    }

    /// Where an abbreviation of single letters ends, its last dot included ("U.S.", "e.g"); 0 where none begins here.
    private int abbreviationEnd(int from) {
        if (from + 1 < text.length() && text.charAt(from) < PARTS.length && text.charAt(from + 1) < PARTS.length
                && PARTS[text.charAt(from + 1)]) {
            return 0; // most words
        }
        int letters = 0;
        int end = 0;
        int next = from;
        while (next < text.length() && Character.isLetter(text.codePointAt(next))
                && !standsAlone(text.codePointAt(next))) {
            int after = afterMarks(next + Character.charCount(text.codePointAt(next)));
            if (after < text.length() && isPart(text.codePointAt(after))) {
                break;
            }
            letters++;
            boolean dot = after < text.length() && text.charAt(after) == '.';
            end = dot ? after + 1 : after;
            if (!dot) {
                break;
            }
            next = end;
        }
        return letters > 1 ? end : 0;
    }

    private int afterMarks(int from) {
        int after = from;
        while (after < text.length() && isMark(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after;
    }

    private boolean isApostropheInside(int place) {
        return place < text.length() && Folding.isApostrophe(text.charAt(place)) && partFollows(place);
    }

    /// Whether the apostrophe at this place parts an elided article or pronoun from the next word: "d'Aix", "dell'arte". They are two terms, so that
    /// the words are found without what is elided before them.
    private boolean isElided(int from, int place) {
        return place - from <= LONGEST_ELIDED && Folding.isApostrophe(text.charAt(place))
                && ELIDED.contains(text.substring(from, place).toLowerCase(Locale.ROOT));
    }

    /// The mark before the last letter of a Hebrew abbreviation, often typed as a quotation mark.
    private boolean isGershayim(int place) {
        return place > 0 && place + 1 < text.length() && isHebrew(text.charAt(place - 1))
                && isHebrew(text.charAt(place + 1));
    }

    private static boolean isHebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }

    private boolean isDecimalPoint(int place) {
        return text.charAt(place) == '.' && Character.isDigit(text.codePointBefore(place))
                && place + 1 < text.length() && Character.isDigit(text.codePointAt(place + 1));
    }

    private boolean partFollows(int place) {
        return place + 1 < text.length() && isPart(text.codePointAt(place + 1))
                && !standsAlone(text.codePointAt(place + 1));
    }

    private void add(int from, String word) {
        String folded = Folding.fold(word);
        if (!folded.isEmpty()) {
            terms.add(folded, from, at);
        }
    }

    private boolean isPart(int codePoint) {
        if (wildcards && (codePoint == '*' || codePoint == '?')) {
            return true;
        }
        if (codePoint < PARTS.length) {
            return PARTS[codePoint];
        }
        return (Character.isLetterOrDigit(codePoint) || isMark(codePoint)) && !Folding.isApostrophe(codePoint);
    }

    private static boolean[] parts() {
        boolean[] parts = new boolean[0x80];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = Character.isLetterOrDigit(c);
        }
        return parts;
    }

    private static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean standsAlone(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return Character.isIdeographic(codePoint) || switch (UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> !isMark(codePoint);
            default -> false;
        };
    }
}
