package org.verbatim.labelled;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.reading.Chars;
import org.verbatim.reading.VoiceWords;

/// Something at the start of a line that could say who speaks. `from` and `to` are its place in the line, `textFrom` is where the words
/// begin there (the line's end where they begin on the next); `startMs` is a time printed beside it.
record Label(String printed, int from, int to, int textFrom, @Nullable Long startMs, Shape shape) {

    /// How a label is set off from the words.
    enum Shape {
        /// `Anna Bell: We crossed the sea.`
        COLON,
        /// `Q  Did you cross the sea?`
        BARE,
        /// `Anna Bell`, the words on the next line.
        ALONE
    }

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final String TIME_DIGITS = "(?:(\\d{1,2}):)?(\\d{1,2}):(\\d\\d)(?:[.,]\\d{1,3})?";
    private static final Pattern TIME_BEFORE = Pattern.compile("[\\[(]?" + TIME_DIGITS + "[\\])]?[\\s:–-]{1,4}");
    private static final Pattern TIME_ALONE = Pattern.compile("[\\[(]?" + TIME_DIGITS + "[\\])]?");
    private static final Pattern BARE_VOICE = Pattern
            .compile("([QA]\\d{0,2})(?:[.)]\\s|\\u00A0|\\s{2}|\\t|\\s?[—–]{1,2}\\s)\\s*");
    private static final Pattern LITTLE = Pattern
            .compile(
                    "(?i)(?:of|the|and|de|da|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|y|e|for|to|in|at|on|pro|tempore)");

    /// The same for all spellings of one label.
    String key() {
        return Chars.squeeze(VoiceWords.core(printed)).toLowerCase(Locale.ROOT);
    }

    /// What the line begins with, if it could be a label; one alone on its line only if `alone` allows it.
    static @Nullable Label of(String line, boolean alone) {
        Matcher time = TIME_BEFORE.matcher(line).region(0, Math.min(line.length(), 20));
        int from = time.lookingAt() ? time.end() : 0;
        Long startMs = from == 0 ? null : millis(time);
        Label label = colon(line, from, startMs);
        if (label == null) {
            label = bare(line, from, startMs);
        }
        return label == null ? alone(line, from, startMs, alone) : label;
    }

    private static @Nullable Label colon(String line, int from, @Nullable Long startMs) {
        int limit = Math.min(line.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = line.charAt(at);
            boolean isColon = c == '\uFF1A'
                    || (c == ':' && (at + 1 == line.length() || Chars.isSpace(line.charAt(at + 1))));
            if (isColon) {
                int to = Chars.trimEnd(line, from, at);
                if (!isNameLike(line.substring(from, to))) {
                    return null;
                }
                int text = Chars.skipSpace(line, at + 1, line.length());
                Matcher time = TIME_ALONE.matcher(line).region(text, line.length());
                boolean timed = line.length() - text < 16 && time.matches();
                return new Label(line.substring(from, to), from, to, timed ? line.length() : text,
                        timed ? millis(time) : startMs, Shape.COLON);
            }
        }
        return null;
    }

    private static @Nullable Label bare(String line, int from, @Nullable Long startMs) {
        Matcher bare = BARE_VOICE.matcher(line).region(from, Math.min(line.length(), from + 16));
        if (!bare.lookingAt()) {
            return null;
        }
        int text = Chars.skipSpace(line, bare.end(), line.length());
        return new Label(bare.group(1), from, bare.end(1), text, startMs, Shape.BARE);
    }

    private static @Nullable Label alone(String line, int from, @Nullable Long startMs, boolean alone) {
        if (line.length() > LONGEST) {
            return null;
        }
        int space = line.lastIndexOf(' ');
        Matcher time = TIME_ALONE.matcher(line).region(space + 1, line.length());
        if (space > from && time.matches() && isNameLike(line.substring(from, Chars.trimEnd(line, from, space)))) {
            int to = Chars.trimEnd(line, from, space);
            return new Label(line.substring(from, to), from, to, line.length(), millis(time), Shape.ALONE);
        }
        if (!alone || !isNameLike(line.substring(from)) || VoiceWords.words(line).size() > 4
                || Chars.isFinished(line)) {
            return null;
        }
        return new Label(line.substring(from), from, line.length(), line.length(), startMs, Shape.ALONE);
    }

    private static Long millis(Matcher time) {
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        return ((hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3))) * 1000;
    }

    /// Whether every word is written like a word of a name: with a capital, in a script without capitals, a number, or a small one
    /// between ("of", "van").
    private static boolean isNameLike(String label) {
        if (label.isEmpty() || label.length() > LONGEST || !Character.isLetter(label.codePointAt(0))
                || Character.isLowerCase(label.codePointAt(0))) {
            return false;
        }
        String core = VoiceWords.core(label);
        String[] words = core.split("[\\s,/]+", -1);
        if (words.length > MOST_WORDS || !core.chars().allMatch(Label::isNameCharacter)) {
            return false;
        }
        for (String word : words) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (small && !LITTLE.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Chars.isSpace((char) c)
                || ".'’-‐‑,&/#()".indexOf(c) >= 0;
    }
}
