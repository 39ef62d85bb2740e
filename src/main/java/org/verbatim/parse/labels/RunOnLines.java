package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.pages.BackMatter;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.text.Chars;
import org.verbatim.text.names.NameShape;

/// Cuts lines in which one speaker follows another without a line end. After a finished sentence a label that begins lines elsewhere begins a
/// turn. Where a whole transcript has lost its line ends, so does each label that comes again and again, wherever it stands.
final class RunOnLines {

    private static final int LONG = 1_500;
    private static final int OFTEN = 3;
    private static final int LONGEST_LABEL = 60;

    private final Set<String> known = new HashSet<>();
    private final boolean lostLineEnds;

    /// A label inside a line.
    private record Inside(int at, String label) {}

    private RunOnLines(List<TextLine> lines, LabelEvidence evidence) {
        for (LabelEvidence.Candidate start : evidence.starts()) {
            if (start.label().shape() == Label.Shape.COLON && start.label().printed().length() > 2) {
                known.add(start.label().printed());
            }
        }
        lostLineEnds = known.isEmpty();
        if (lostLineEnds) {
            known.addAll(recurring(lines));
        }
    }

    /// The lines, some of them cut; of the same number where none was. `evidence` is that of the lines.
    static List<TextLine> cut(List<TextLine> lines, LabelEvidence evidence) {
        RunOnLines runOn = new RunOnLines(lines, evidence);
        if (runOn.known.isEmpty()) {
            return lines;
        }
        List<TextLine> cut = new ArrayList<>(lines.size());
        lines.forEach(line -> runOn.cut(line, cut));
        return cut;
    }

    private void cut(TextLine line, List<TextLine> cut) {
        List<Integer> places = places(line.text());
        if (places.isEmpty()) {
            cut.add(line);
        } else {
            cut.addAll(line.cut(places));
        }
    }

    private List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int at = lostLineEnds && text.length() > LONG ? anywhere(text, colon) : afterSentence(text, colon);
            if (at > 0) {
                places.add(at);
            }
        }
        int tail = lostLineEnds && !places.isEmpty() ? tail(text, places.getLast()) : -1;
        if (tail > 0) {
            places.add(tail);
        }
        return places;
    }

    /// Where fields of the page begin after the last sentence ("Published: …"), -1 where none do.
    private static int tail(String text, int last) {
        int at = text.length() - 1;
        while (at > last && !(Chars.isSpace(text.charAt(at)) && endsSentence(text, at - 1))) {
            at--;
        }
        return at > last && BackMatter.isFields(text.substring(at + 1)) ? at + 1 : -1;
    }

    private int afterSentence(String text, int colon) {
        Inside inside = inside(text, colon);
        return inside != null && known.contains(inside.label()) && !isAfterTime(text, inside.at()) ? inside.at() : -1;
    }

    /// Whether nothing but a time stands before this place: the label is the line's own.
    private static boolean isAfterTime(String text, int at) {
        TimeCode time = TimeCode.at(text, 0);
        return time != null && Chars.skipSpace(text, time.to(), at) == at;
    }

    private int anywhere(String text, int colon) {
        for (String label : known) {
            int at = colon - label.length();
            if (at > 0 && Chars.isSpace(text.charAt(at - 1)) && text.startsWith(label, at) && endsLabel(text, colon)) {
                return at;
            }
        }
        return -1;
    }

    /// Labels that come three times and more in long lines; two of them at least.
    private static Set<String> recurring(List<TextLine> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (TextLine line : lines) {
            String text = line.text();
            for (int colon = text.length() < LONG ? -1 : text.indexOf(':'); colon >= 0; colon = text.indexOf(':',
                    colon + 1)) {
                Inside inside = inside(text, colon);
                if (inside != null) {
                    counts.merge(inside.label(), 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < OFTEN);
        return counts.size() < 2 ? Set.of() : counts.keySet();
    }

    private static @Nullable Inside inside(String text, int colon) {
        int from = endsLabel(text, colon) ? sentenceStart(text, colon) : 0;
        return from > 0 && NameShape.fits(text.substring(from, colon))
                ? new Inside(from, text.substring(from, colon))
                : null;
    }

    private static boolean endsLabel(String text, int colon) {
        return colon + 1 == text.length() || Chars.isSpace(text.charAt(colon + 1));
    }

    /// Where the words before a colon begin, after white space and the end of a sentence or a bracket; 0 where there is none near. A full stop
    /// inside an initial ("A.Bell", "A. Bell") ends nothing.
    private static int sentenceStart(String text, int colon) {
        for (int at = colon - 1; at > Math.max(0, colon - LONGEST_LABEL); at--) {
            if (Chars.isSpace(text.charAt(at)) && endsSentence(text, Chars.trimEnd(text, 0, at) - 1)) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean endsSentence(String text, int last) {
        char before = last < 0 ? ' ' : text.charAt(last);
        boolean initial = before == '.' && last > 0 && Character.isUpperCase(text.charAt(last - 1))
                && (last < 2 || !Character.isLetter(text.charAt(last - 2)));
        return !initial && (Chars.endsSentence(before) || Chars.closes(before) || before == '>');
    }
}
