package org.verbatim.parse.captions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.captions.SpeakerSign.Shape;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameShape;
import org.verbatim.text.names.SpeakerWords;

/// Decides which of the things that look like labels in captions are labels: those that recur before words, where what was said before is
/// finished; and those that look like the ones that do. "The answer: we sailed" is none, "Anna Bell:" is one in its second cue.
final class CueLabels {

    private static final int SURE_TIMES = 3;
    /// Somebody is named in one of so many cues at the beginning.
    private static final int LATEST_CUE = 15;
    /// Speakers who change less often than every so many cues are not told apart by arrows.
    private static final int MOST_CUES_OF_A_TURN = 20;
    private static final int MOST_WORDS_OF_A_RARE_LABEL = 4;
    /// What stands in brackets as often as a name.
    private static final Set<String> SOUNDS = Set.of("laughter", "laughs", "laughing", "applause", "applauding",
            "music",
            "musical", "singing", "sings", "inaudible", "unintelligible", "indistinct", "crosstalk", "silence", "pause",
            "noise", "noises", "cheering", "cheers", "sighs", "coughs", "clapping", "speaking", "playing", "ringing",
            "barking", "foreign", "clears", "chuckles", "gasps", "crying", "sobbing", "end", "beep", "bleep");

    /// Not so a dash that goes on with a sentence.
    private static final Pattern OPENING_DASH = Pattern.compile("\\s*+[-–—]\\s*+(?![-–—\\p{Ll}])");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—](?![-–—])");

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Set<String> labels = new HashSet<>();
    private int arrows;
    private int cues;
    private int dashed;
    private int at;

    private static final class Evidence {
        private final SpeakerSign first;
        private int times;
        private int opening;
        private int afterSentence;
        private int beforeWords;
        private int signed;

        private final int firstCue;

        Evidence(SpeakerSign first, int cue) {
            this.first = first;
            this.firstCue = cue;
        }

        private String label() {
            return String.valueOf(first.label());
        }

        private boolean recurs() {
            return times > 1 && (afterSentence * 2 >= times || opening == times);
        }
    }

    private CueLabels() {
    }

    static CueLabels of(List<Cue> cues) {
        CueLabels labels = new CueLabels();
        labels.find(cues);
        labels.judge();
        return labels;
    }

    /// Whether labels say who speaks.
    boolean name() {
        return !labels.isEmpty();
    }

    /// Whether arrows and dashes tell the changes of speakers, as often as there are some in talk.
    boolean tellChanges() {
        return (arrows + dashed) * MOST_CUES_OF_A_TURN >= Math.max(cues, 1);
    }

    /// What a line begins with to say who speaks, if it does; a dash says it where another line of its
    /// cue has one, or where cues begin with one again and again.
    @Nullable
    SpeakerSign sign(String line, boolean dashes) {
        SpeakerSign sign = SpeakerSign.of(line);
        if (sign != null && sign.label() != null && !labels.contains(sign.key())) {
            sign = sign.nameless(line);
        }
        boolean known = dashes || (dashed >= SURE_TIMES && OPENING_DASH.matcher(line).lookingAt());
        return sign != null && sign.shape() == Shape.DASH && !known ? null : sign;
    }

    /// A name at the beginning of a line that was not taken for a speaker's although others are named; null where there is none.
    @Nullable
    SpeakerSign doubt(String line) {
        SpeakerSign sign = name() ? SpeakerSign.of(line) : null;
        if (sign == null || sign.label() == null || sign.shape() != Shape.COLON || labels.contains(sign.key())
                || SpeakerWords.isNote(sign.label()) || !NameShape.fits(sign.label())) {
            return null;
        }
        Evidence one = evidence.get(sign.key());
        return one != null && one.opening * 2 >= one.times && one.afterSentence * 2 >= one.times ? sign : null;
    }

    /// Whether two people speak in a cue, each after a dash.
    static boolean hasDashes(String text) {
        return text.lines().filter(line -> DASH.matcher(line).lookingAt()).limit(2).count() > 1;
    }

    private void find(List<Cue> cues) {
        String before = "";
        this.cues = cues.size();
        for (Cue cue : cues) {
            String text = cue.text().text;
            at++;
            dashed += OPENING_DASH.matcher(text).lookingAt() ? 1 : 0;
            for (int from = 0; from < text.length();) {
                int end = text.indexOf('\n', from);
                int to = end < 0 ? text.length() : end;
                SpeakerSign sign = SpeakerSign.of(text.substring(from, to));
                if (sign != null) {
                    arrows += sign.shape() == Shape.ARROWS ? 1 : 0;
                    count(sign, text, from, before);
                }
                before = Chars.skipSpace(text, from, to) == to ? before : text.substring(from, to);
                from = to + 1;
            }
        }
    }

    private void count(SpeakerSign sign, String text, int line, String before) {
        if (sign.label() == null) {
            return;
        }
        Evidence one = evidence.computeIfAbsent(sign.key(), _ -> new Evidence(sign, at));
        one.times++;
        one.opening += Chars.skipSpace(text, 0, line) == line ? 1 : 0;
        boolean signed = sign.from() < sign.to() && ">-–—".indexOf(text.charAt(line + sign.from())) >= 0;
        one.signed += signed ? 1 : 0;
        one.afterSentence += before.isEmpty() || signed || Chars.isFinished(before) || before.endsWith("]") ? 1 : 0;
        one.beforeWords += Chars.skipSpace(text, line + sign.textFrom(), text.length()) < text.length() ? 1 : 0;
    }

    private void judge() {
        evidence.values().removeIf(one -> one.beforeWords * 2 < one.times || isSound(one));
        for (Evidence one : evidence.values()) {
            boolean mayBeNamed = NameShape.fits(one.label()) || one.opening == one.times;
            if ((SpeakerWords.isPartOnly(one.label()) || one.recurs()) && mayBeNamed
                    && !SpeakerWords.isNote(one.label())) {
                labels.add(one.first.key());
            }
        }
        brackets();
        conversation();
        boolean opens = evidence.size() > 1 && evidence.values().iterator().next().opening > 0;
        List<Evidence> sure = evidence.values().stream().filter(one -> labels.contains(one.first.key())).toList();
        for (Evidence one : evidence.values()) {
            boolean likeOthers = sure.isEmpty() ? opens : sure.stream().anyMatch(other -> isAlike(one, other));
            if (likeOthers && isRare(one)) {
                labels.add(one.first.key());
            }
        }
    }

    /// Names stand at the beginning, and there are two of them, or the one that there is begins: else they are words before a colon, such as
    /// "Remember:". They may come late if there are several, each time at the beginning of a cue: a recording may begin with a long introduction.
    private void conversation() {
        List<Evidence> named = evidence.values().stream()
                .filter(one -> labels.contains(one.first.key()) && !SpeakerWords.isPartOnly(one.label())).toList();
        int first = named.stream().mapToInt(one -> one.firstCue).min().orElse(0);
        boolean begin = named.size() > 1 && named.stream().allMatch(one -> one.opening == one.times && one.times > 1);
        if (first > (labels.size() > 1 ? LATEST_CUE : 1) && !begin) {
            named.forEach(one -> labels.remove(one.first.key()));
        }
    }

    /// A name in brackets is one that stands behind a dash or arrows, or elsewhere before a colon; else one of two at least, since a sound
    /// that recurs stands alone.
    private void brackets() {
        Set<String> inBrackets = new HashSet<>();
        for (Evidence one : evidence.values()) {
            boolean known = one.signed > 0 || labels.contains(one.first.in(Shape.COLON).key());
            if (one.first.shape() == Shape.BRACKETS && (known || labels.contains(one.first.key()))) {
                inBrackets.add(one.first.key());
            }
        }
        boolean signed = evidence.values().stream()
                .anyMatch(one -> one.first.shape() == Shape.BRACKETS && one.signed > 0);
        labels.removeIf(key -> key.startsWith(Shape.BRACKETS.name()));
        if (inBrackets.size() > 1 || signed) {
            labels.addAll(inBrackets);
        }
    }

    private static boolean isSound(Evidence one) {
        return one.first.shape() == Shape.BRACKETS
                && SpeakerWords.words(one.label()).stream().anyMatch(SOUNDS::contains);
    }

    /// Somebody who speaks once: named at the beginning of a cue, after a finished sentence.
    private static boolean isRare(Evidence one) {
        return one.first.shape() == Shape.COLON && one.opening == one.times && one.afterSentence == one.times
                && SpeakerWords.words(one.label()).size() <= MOST_WORDS_OF_A_RARE_LABEL
                && NameShape.fits(one.label()) && !SpeakerWords.isNote(one.label());
    }

    private static boolean isAlike(Evidence one, Evidence other) {
        return isCapitals(one.label()) == isCapitals(other.label())
                && (SpeakerWords.words(one.label()).size() > 1 || SpeakerWords.words(other.label()).size() == 1);
    }

    private static boolean isCapitals(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT));
    }
}
