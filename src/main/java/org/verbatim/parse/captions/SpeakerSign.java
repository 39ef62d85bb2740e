package org.verbatim.parse.captions;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameShape;
import org.verbatim.text.names.SpeakerWords;

/// What a line of captions may begin with to say that somebody else speaks: `Anna Bell:`, `[ANNA]`, `>> ANNA:`, `>>`, a dash. `label` is
/// null where nobody is named; the words begin at `textFrom`.
record SpeakerSign(@Nullable String label, Shape shape, int from, int to, int textFrom) {

    enum Shape {
        COLON, BRACKETS, ARROWS, DASH
    }

    private static final int LONGEST = 80;
    private static final Pattern LEAD = Pattern.compile("\\s*+([-–—]\\s*+)?+(>{2,3}\\s*+)?+");
    private static final Pattern NAME = Pattern
            .compile("(?:\\[([^\\[\\]\\n]{1,70})\\]([:：])?|([^:：\\[\\]\\n]{1,70})[:：])(?=\\s|$)");

    /// What the line could begin with, or null.
    static @Nullable SpeakerSign of(String line) {
        if (!mayBegin(line)) {
            return null;
        }
        Matcher lead = LEAD.matcher(line);
        boolean any = lead.lookingAt();
        int start = any ? lead.end() : 0;
        Matcher name = NAME.matcher(line).region(start, Math.min(line.length(), start + LONGEST));
        if (name.useAnchoringBounds(false).useTransparentBounds(true).lookingAt()) {
            String label = Chars.squeeze(name.group(1) == null ? name.group(3) : name.group(1));
            if (NameShape.fits(label) || NameShape.fitsInSmallLetters(label)) {
                boolean colon = name.group(1) == null || name.group(2) != null;
                return new SpeakerSign(label, colon ? Shape.COLON : Shape.BRACKETS,
                        Chars.skipSpace(line, 0, start), name.end(), name.end());
            }
        }
        if (!any) {
            return null;
        }
        return nameless(line, lead);
    }

    /// Whether the line has any of the characters of a sign where one could be.
    private static boolean mayBegin(String line) {
        int limit = Math.min(line.length(), LONGEST);
        for (int at = 0; at < limit; at++) {
            if (":：[>-–—".indexOf(line.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The sign alone, where there is one beside the name.
    @Nullable
    SpeakerSign nameless(String line) {
        Matcher lead = LEAD.matcher(line);
        return lead.lookingAt() ? nameless(line, lead) : null;
    }

    private static @Nullable SpeakerSign nameless(String line, Matcher lead) {
        int from = Chars.skipSpace(line, 0, lead.end());
        int to = Chars.trimEnd(line, from, lead.end());
        if (to == from) {
            return null;
        }
        return new SpeakerSign(null, lead.group(2) == null ? Shape.DASH : Shape.ARROWS, from, to, lead.end());
    }

    SpeakerSign in(Shape other) {
        return new SpeakerSign(label, other, from, to, textFrom);
    }

    /// The same for all spellings of one label in one shape.
    String key() {
        return shape + " " + (label == null ? "" : SpeakerWords.core(label).toLowerCase(Locale.ROOT));
    }
}
