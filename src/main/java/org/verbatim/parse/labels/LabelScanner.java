package org.verbatim.parse.labels;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.labels.Label.Shape;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameShape;
import org.verbatim.text.names.SpeakerWords;
import org.verbatim.text.names.Titles;

/// Finds what one line begins with, if it could be a label. Whether it is one is for [LabelEvidence] to say.
final class LabelScanner {

    private static final int MOST_WORDS_ALONE = 4;
    private static final Pattern BARE_VOICE = Pattern
            .compile("([QA]\\d{0,2})(?:[.)]\\s|\\u00A0|\\s{2}|\\t|\\s?[—–]{1,2}\\s?|\\s-{1,2}\\s|\\s+(?=\\p{Lu}))\\s*");
    private static final Pattern BULLET = Pattern.compile("[-–—•*·]\\s+");
    private static final Pattern AFTER_TIME = Pattern.compile("[\\s:–—|-]{1,5}");
    private static final Pattern BRACKETED = Pattern.compile("[\\[<]([^\\[\\]<>]{1,70})[\\]>](:?\\s+)");
    private static final Pattern COLUMN = Pattern.compile("([^\\t]{1,70}?)(?:\\s?\\t|\\s{3,})\\s*(?=\\S)");
    /// After these a full stop does not end a sentence: change this list if a label after one is missed.
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "hon",
            "rev",
            "sen", "rep", "gen", "col", "capt", "lt", "sgt", "messrs", "mme", "mlle");

    private static final int MOST_INITIALS = 4;
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{1,4})\\s?[-–—.;]\\s+(?=\\p{L})");

    private final TextLine source;
    private final String line;
    private final int from;
    private final @Nullable TimeCode before;

    private LabelScanner(TextLine source) {
        this.source = source;
        this.line = source.text();
        Matcher bullet = BULLET.matcher(line);
        int start = bullet.lookingAt() ? bullet.end() : 0;
        TimeCode time = TimeCode.at(line, start);
        Matcher after = AFTER_TIME.matcher(line);
        boolean apart = time != null && after.region(time.to(), line.length()).lookingAt();
        this.before = time != null && (apart || time.bracketed()) ? time : null;
        this.from = before == null ? start : apart ? after.end() : before.to();
    }

    /// What the line begins with, if it could be a label; one alone on its line only if `alone` allows it.
    static @Nullable Label scan(TextLine line, boolean alone) {
        LabelScanner scanner = new LabelScanner(line);
        if (scanner.from >= scanner.line.length()) {
            return null;
        }
        Label label = scanner.dash(true);
        label = label == null ? scanner.colon() : label;
        label = label == null ? scanner.timed() : label;
        label = label == null ? scanner.bold() : label;
        label = label == null ? scanner.bare() : label;
        label = label == null ? scanner.stop() : label;
        label = label == null ? scanner.letter() : label;
        label = label == null ? scanner.dash(false) : label;
        label = label == null ? scanner.bracketed() : label;
        label = label == null ? scanner.column() : label;
        return label == null ? scanner.alone(alone) : label;
    }

    /// `P. ¿Quién?`: [LabelEvidence] asks for the other letter of its pair.
    private @Nullable Label letter() {
        boolean letter = from + 2 < line.length() && Character.isUpperCase(line.charAt(from))
                && line.charAt(from + 1) == '.' && Chars.isSpace(line.charAt(from + 2));
        return letter ? label(from + 1, Chars.skipSpace(line, from + 2, line.length()), null, Shape.STOP) : null;
    }

    static boolean areInitials(String label) {
        return label.length() <= MOST_INITIALS && label.chars().allMatch(Character::isUpperCase);
    }

    /// One of the labels that are initials, set off by a dash or a stop: `TB- In the school`. Null if none stands there.
    static @Nullable Label initials(TextLine line, Set<String> labels) {
        LabelScanner scanner = new LabelScanner(line);
        Matcher sign = INITIALS.matcher(scanner.line).region(scanner.from, scanner.line.length());
        return sign.lookingAt() && labels.contains(sign.group(1))
                ? new Label(sign.group(1), scanner.from, sign.end(1), sign.end(), null, Shape.DASH)
                : null;
    }

    private @Nullable Label colon() {
        int limit = Math.min(line.length(), from + NameShape.LONGEST + 20);
        for (int at = from; at < limit; at++) {
            if (isColon(at)) {
                int end = Chars.trimEnd(line, from, at);
                TimeCode time = TimeCode.endingAt(line, end);
                int to = time == null ? end : withoutSeparator(time.from());
                if (to <= from || !isName(line.substring(from, to))) {
                    return null;
                }
                return label(to, Chars.skipSpace(line, at + 1, line.length()), time, Shape.COLON);
            }
        }
        return null;
    }

    private boolean isName(String label) {
        return NameShape.fits(label) || (source.opens() && NameShape.fitsInSmallLetters(label));
    }

    /// A colon ends a label before white space, at the line's end, before a capital, and after a script that sets no space.
    private boolean isColon(int at) {
        char c = line.charAt(at);
        return c == '\uFF1A' || (c == ':' && (at + 1 == line.length() || Chars.isSpace(line.charAt(at + 1))
                || (at > from && Character.isIdeographic(line.charAt(at - 1)))
                || (at > from && Character.isLetter(line.charAt(at - 1))
                        && Character.isUpperCase(line.charAt(at + 1)))
                || (source.bold() > 0 && (at == source.bold() || at + 1 == source.bold()))));
    }

    /// Where a label ends before a time and the comma, dash or space between them.
    private int withoutSeparator(int timeFrom) {
        int end = timeFrom;
        while (end > from && (Chars.isSpace(line.charAt(end - 1)) || ",-–—|@".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /// A label whose words begin at `text`, or after a time that stands there.
    private Label label(int to, int text, @Nullable TimeCode within, Shape shape) {
        TimeCode after = text < line.length() ? TimeCode.at(line, text) : null;
        boolean timed = after != null && (after.bracketed() || after.to() == line.length());
        TimeCode time = within != null ? within : timed ? after : before;
        int words = timed && after != null ? Chars.skipSpace(line, after.to(), line.length()) : text;
        return new Label(line.substring(from, to), from, to, words, time == null ? null : time.millis(), shape);
    }

    /// A name, then a time in brackets.
    private @Nullable Label timed() {
        int limit = Math.min(line.length(), from + NameShape.LONGEST);
        for (int at = from + 1; at < limit; at++) {
            char c = line.charAt(at);
            TimeCode time = c == '[' || c == '(' || c == '<' ? TimeCode.at(line, at) : null;
            if (time != null) {
                int to = withoutSeparator(at);
                boolean named = to > from && NameShape.fits(line.substring(from, to));
                return named
                        ? new Label(line.substring(from, to), from, to, Chars.skipSpace(line, time.to(), line.length()),
                                time.millis(), Shape.TIMED)
                        : null;
            }
        }
        return null;
    }

    private @Nullable Label bold() {
        if (source.bold() <= from || source.isBold()) {
            return null;
        }
        int end = Chars.trimEnd(line, from, source.bold());
        int to = end > from && ".:—–-,".indexOf(line.charAt(end - 1)) >= 0 ? Chars.trimEnd(line, from, end - 1) : end;
        return to > from && NameShape.fits(line.substring(from, to))
                ? label(to, Chars.skipSpace(line, source.bold(), line.length()), null, Shape.BOLD)
                : null;
    }

    private @Nullable Label bare() {
        Matcher bare = BARE_VOICE.matcher(line).region(from, Math.min(line.length(), from + 16));
        bare.useTransparentBounds(true);
        return bare.lookingAt()
                ? new Label(bare.group(1), from, bare.end(1), Chars.skipSpace(line, bare.end(), line.length()),
                        before == null ? null : before.millis(), Shape.BARE)
                : null;
    }

    /// A name with a word in capitals, then a full stop: the habit of assemblies.
    private @Nullable Label stop() {
        int limit = Math.min(line.length(), from + NameShape.LONGEST);
        int depth = 0;
        for (int at = from; at < limit; at++) {
            char c = line.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean ends = c == '.' && depth == 0 && (at + 1 == line.length() || Chars.isSpace(line.charAt(at + 1))
                    || Chars.isDash(line.charAt(at + 1)));
            if (ends && at > from && !isAbbreviation(at)) {
                String name = line.substring(from, at);
                int text = at + 1;
                while (text < line.length() && (Chars.isSpace(line.charAt(text)) || Chars.isDash(line.charAt(text)))) {
                    text++;
                }
                return text < line.length() && NameShape.fits(name)
                        && (NameShape.hasCapitals(name) || isAddressed(name))
                                ? label(at, text, null, Shape.STOP)
                                : null;
            }
        }
        return null;
    }

    /// "Mr. Lamm", "Mme la présidente": one form of address and few words.
    private static boolean isAddressed(String name) {
        List<String> words = SpeakerWords.words(name);
        return words.size() > 1 && words.size() <= 4 && Titles.isAddress(words.getFirst());
    }

    /// A name in capitals, with a form of address or of a letter or three, then a dash: `Mr HUGO LAMM - I have`, `P - When?`, and only after a full stop
    /// if so asked: `HON. L. LAMM.- I have`.
    private @Nullable Label dash(boolean afterStop) {
        int limit = Math.min(line.length() - 1, from + NameShape.LONGEST);
        for (int at = from + 1; at < limit; at++) {
            boolean apart = Chars.isSpace(line.charAt(at - 1)) || Chars.isSpace(line.charAt(at + 1))
                    || Character.isUpperCase(line.charAt(at + 1));
            if (Chars.isDash(line.charAt(at)) && apart) {
                int to = Chars.trimEnd(line, from, at);
                boolean stop = to > from + 1 && line.charAt(to - 1) == '.';
                if (afterStop && !stop) {
                    return null;
                }
                to = stop ? to - 1 : to;
                String name = line.substring(from, to);
                int text = at + 1;
                while (text < line.length() && (Chars.isSpace(line.charAt(text)) || Chars.isDash(line.charAt(text)))) {
                    text++;
                }
                boolean voice = NameShape.hasCapitals(name) || isAddressed(name)
                        || (name.length() <= 3 && NameShape.isCapitals(name));
                return text < line.length() && voice && NameShape.fits(name)
                        ? label(to, text, null, Shape.DASH)
                        : null;
            }
        }
        return null;
    }

    private boolean isAbbreviation(int stop) {
        if (line.charAt(stop - 1) == ')') {
            return false;
        }
        int start = stop;
        while (start > from && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        String word = line.substring(start, stop);
        return word.length() < 2 || Titles.isAddress(word.toLowerCase(Locale.ROOT))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private @Nullable Label bracketed() {
        Matcher bracketed = BRACKETED.matcher(line).region(from, line.length());
        return bracketed.lookingAt() && NameShape.fits(bracketed.group(1)) && bracketed.end() < line.length()
                ? new Label(bracketed.group(1), bracketed.start(1), bracketed.end(1), bracketed.end(),
                        before == null ? null : before.millis(), Shape.BRACKETED)
                : null;
    }

    private @Nullable Label column() {
        Matcher column = COLUMN.matcher(line).region(from, Math.min(line.length(), from + NameShape.LONGEST + 20));
        column.useTransparentBounds(true);
        if (!column.lookingAt() || !NameShape.fits(column.group(1))) {
            return null;
        }
        TimeCode time = TimeCode.at(line, column.end());
        return time != null && time.to() == line.length()
                ? null
                : label(column.end(1), column.end(), null, Shape.COLUMN);
    }

    private @Nullable Label alone(boolean allowed) {
        int end = Chars.trimEnd(line, from, line.length());
        if (end - from > NameShape.LONGEST + 20) {
            return null;
        }
        TimeCode time = TimeCode.endingAt(line, end);
        int to = time == null ? end : withoutSeparator(time.from());
        if (to <= from || !NameShape.fits(line.substring(from, to))) {
            return null;
        }
        boolean mayStand = time != null || before != null || allowed || source.isBold();
        boolean short_ = SpeakerWords.words(line.substring(from, to)).size() <= MOST_WORDS_ALONE
                && !Chars.isFinished(line.substring(from, to));
        return mayStand && (time != null || short_) ? label(to, line.length(), time, Shape.ALONE) : null;
    }
}
