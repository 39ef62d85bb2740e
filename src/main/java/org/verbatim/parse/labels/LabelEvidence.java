package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Chars;
import org.verbatim.parse.reading.NameShape;
import org.verbatim.parse.reading.VoiceWords;

/// Decides which of the things that look like labels are labels: those that recur and are followed by speech. "Region:" is followed by a
/// value, "Note:" does not recur, "Anna Bell:" comes again and again before sentences.
final class LabelEvidence {

    private static final int WORDS_OF_SPEECH = 8;
    private static final double MOSTLY = 0.8;
    private static final int MOST_LINES_ABOVE = 3;
    /// How somebody who speaks once may be introduced, if others are in the same way.
    private static final Set<Label.Shape> RARE = EnumSet.of(Label.Shape.COLON, Label.Shape.STOP, Label.Shape.BOLD,
            Label.Shape.TIMED);

    /// A candidate, where it stands (an index of a line), and whether what follows reads like speech.
    record Candidate(int line, Label label, boolean speech) {}

    private final List<TextLine> lines;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<Candidate>> byKey = new LinkedHashMap<>();
    private final Set<String> voices = new HashSet<>();

    LabelEvidence(List<TextLine> lines) {
        this.lines = lines;
        find(false);
        judge();
        if (voices.size() < 2) {
            candidates.clear();
            byKey.clear();
            voices.clear();
            find(true);
            judge();
        }
    }

    private void find(boolean alone) {
        Map<Integer, Label> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean mayStandAlone = alone && line.opens() && i + 1 < lines.size();
            Label label = LabelScanner.scan(line, mayStandAlone || (alone && line.heading()));
            if (label != null && mayBegin(i, found)) {
                found.put(i, label);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Label label = found.get(i);
            if (label != null) {
                Candidate candidate = new Candidate(i, label, isSpeech(i, label, found));
                candidates.add(candidate);
                byKey.computeIfAbsent(label.key(), _ -> new ArrayList<>()).add(candidate);
            }
        }
    }

    /// A label begins a paragraph, or follows a title right above it, a line that is finished, or one that has a label itself: else it is the
    /// wrapped end of something longer.
    private boolean mayBegin(int line, Map<Integer, Label> found) {
        boolean first = found.isEmpty() && line <= MOST_LINES_ABOVE;
        if (first || lines.get(line).opens() || lines.get(line).heading() || found.containsKey(line - 1)) {
            return true;
        }
        String before = lines.get(line - 1).text();
        char last = before.charAt(before.length() - 1);
        return Chars.isFinished(before) || Chars.isDash(last) || last == ')' || last == ']' || last == ':';
    }

    /// Whether the text after a label, up to the next paragraph or candidate, is a sentence or long enough for one.
    private boolean isSpeech(int index, Label label, Map<Integer, Label> found) {
        String first = lines.get(index).text().substring(label.textFrom());
        int words = count(first);
        String last = first;
        for (int i = index + 1; i < lines.size() && words < WORDS_OF_SPEECH; i++) {
            boolean next = lines.get(i).opens() && words > 0;
            if (next || found.containsKey(i)) {
                break;
            }
            last = lines.get(i).text();
            words += count(last);
        }
        return words >= WORDS_OF_SPEECH || (words > 0 && Chars.isFinished(last));
    }

    private static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < WORDS_OF_SPEECH; i++) {
            boolean space = Chars.isSpace(text.charAt(i));
            words += !space && (!inside || Character.isIdeographic(text.charAt(i))) ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    private void judge() {
        byKey.forEach((key, all) -> {
            long speech = all.stream().filter(Candidate::speech).count();
            boolean part = VoiceWords.isPartOnly(all.getFirst().label().printed());
            if (speech * 2 >= all.size() && (all.size() > 1 || part)) {
                voices.add(key);
            }
        });
        List<Candidate> sure = starts();
        if (sure.size() < 2) {
            return;
        }
        Habit habit = Habit.of(sure, lines);
        for (Candidate candidate : candidates) {
            if (!voices.contains(candidate.label().key())
                    && (candidate.speech() || isTimedAsOthers(candidate, habit))
                    && (endsLikeVoice(candidate.label()) || isRareVoice(candidate, habit))) {
                voices.add(candidate.label().key());
            }
        }
    }

    /// How the labels that are sure are set, and from which line to which they go.
    private record Habit(int first, int last, boolean open, boolean capitals, boolean bold,
            Set<Label.Shape> shapes) {

        static Habit of(List<Candidate> sure, List<TextLine> lines) {
            return new Habit(sure.getFirst().line(), sure.getLast().line(),
                    sure.stream().allMatch(start -> lines.get(start.line()).opens()),
                    sure.stream().filter(start -> NameShape.isCapitals(start.label().printed())).count() >= MOSTLY
                            * sure.size(),
                    sure.stream().allMatch(start -> lines.get(start.line()).bold() > 0),
                    sure.stream().map(start -> start.label().shape()).filter(RARE::contains)
                            .collect(Collectors.toSet()));
        }
    }

    /// "President of Freedonia Rufus Firefly", where "Rufus Firefly" is known.
    private boolean endsLikeVoice(Label label) {
        String key = label.key();
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            if (voices.contains(key.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Somebody who speaks once, between others: two to four words with capitals, or set in capitals like all the others.
    private boolean isRareVoice(Candidate candidate, Habit habit) {
        boolean within = (candidate.line() > habit.first() || isTimedAsOthers(candidate, habit))
                && candidate.line() < habit.last();
        if (!within || !habit.shapes().contains(candidate.label().shape())
                || (habit.open() && !lines.get(candidate.line()).opens())) {
            return false;
        }
        if (habit.bold()) {
            return lines.get(candidate.line()).bold() >= candidate.label().to();
        }
        int words = VoiceWords.words(candidate.label().printed()).size();
        return NameShape.isCapitals(candidate.label().printed()) == habit.capitals() && words <= 4
                && (words > 1 || habit.capitals());
    }

    /// Whether a time stands on the line before it, as before the first that is sure.
    private boolean isTimedAsOthers(Candidate candidate, Habit habit) {
        return isTime(candidate.line() - 1) && isTime(habit.first() - 1);
    }

    private boolean isTime(int line) {
        TimeCode time = line < 0 ? null : TimeCode.at(lines.get(line).text(), 0);
        return time != null && time.to() == lines.get(line).words().length();
    }

    /// The labels, in order.
    List<Candidate> starts() {
        return candidates.stream().filter(c -> voices.contains(c.label().key())).toList();
    }

    /// The index of every line that is a field of metadata: it looks like a label, and none of its kind is followed by speech.
    Set<Integer> fields() {
        Set<Integer> fields = new HashSet<>();
        byKey.forEach((key, all) -> {
            if (!voices.contains(key) && all.stream().noneMatch(Candidate::speech)) {
                all.forEach(field -> fields.add(field.line()));
            }
        });
        return fields;
    }

    /// Whether what looks like a label on this line comes again on another.
    boolean recurs(int line) {
        Label label = LabelScanner.scan(lines.get(line), false);
        return label != null && byKey.getOrDefault(label.key(), List.of()).size() > 1;
    }

    /// The share of labels whose first line, or the one before the next paragraph, is a finished sentence.
    double finishedShare() {
        List<Candidate> starts = starts();
        return (double) starts.stream().filter(this::isFinished).count() / starts.size();
    }

    private boolean isFinished(Candidate start) {
        int last = start.line();
        while (last + 1 < lines.size() && !lines.get(last + 1).opens() && last - start.line() < 100) {
            last++;
        }
        return Chars.isFinished(lines.get(last).text());
    }

    boolean isConversation() {
        return voices.size() >= 2 && starts().size() >= 3;
    }

    /// The share of labels that are followed by speech.
    double speechShare() {
        List<Candidate> starts = starts();
        return (double) starts.stream().filter(Candidate::speech).count() / starts.size();
    }
}
