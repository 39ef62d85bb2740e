package org.verbatim.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.verbatim.layout.BackMatter;
import org.verbatim.layout.FrontMatter;
import org.verbatim.layout.TextLine;
import org.verbatim.reading.Chars;
import org.verbatim.reading.ReadLimits;
import org.verbatim.reading.SpanMap;
import org.verbatim.reading.TurnText;
import org.verbatim.reading.Voices;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Reads the lines of a labelled transcript in order: front matter, turns with what stands between them, back matter.
final class LabelledBody {

    private static final int MOST_WORDS_OF_A_HEADING = 10;
    private static final double MOSTLY = 0.8;
    private static final Pattern DIRECTION = Pattern.compile("[(\\[][^()\\[\\]]{1,160}+[)\\]][.!?]?");

    private final String source;
    private final List<TextLine> lines;
    private final LabelEvidence evidence;
    private final ReadLimits limits;
    private final SpanMap spans;
    private final Map<Integer, Label> labels = new HashMap<>();
    private final Set<Integer> fields;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ParsedSection> sections = new ArrayList<>();
    private final boolean wrapped;
    private final boolean finishes;
    private int lastLabel;
    private @Nullable Label current;
    private TurnText words = new TurnText();

    /// A turn before its speaker is known by name.
    private record Draft(TurnKind kind, @Nullable Label label, TurnText words) {}

    LabelledBody(String source, List<TextLine> lines, LabelEvidence evidence, ReadLimits limits) {
        this.source = source;
        this.lines = lines;
        this.evidence = evidence;
        this.limits = limits;
        this.spans = new SpanMap(source, 0);
        this.fields = evidence.fields();
        this.wrapped = TextLine.areWrapped(lines);
        this.finishes = evidence.finishedShare() >= MOSTLY;
        for (LabelEvidence.Candidate start : evidence.starts()) {
            labels.put(start.line(), start.label());
            lastLabel = start.line();
        }
    }

    /// The transcript, or null if it has more turns than allowed.
    @Nullable
    ParsedTranscript read() {
        FrontMatter front = new FrontMatter();
        int at = firstTurn();
        for (TextLine line : lines.subList(0, at)) {
            front.line(line);
            spans.paintTrimmed(line.from(), line.to(), SpanKind.FRONT);
        }
        while (at < lines.size() && !isBack(at)) {
            line(at++);
        }
        endTurn();
        if (at < lines.size()) {
            lines.subList(at, lines.size()).forEach(line -> spans.paintTrimmed(line.from(), line.to(), SpanKind.BACK));
        }
        return drafts.size() > limits.maxTurns() ? null : transcript(front);
    }

    /// The first label's line, unless that is a title which only looks like one ("Anna Bell: The Sea Was Never Calm"): unfinished where
    /// turns are finished, and with other front matter before the next label.
    private int firstTurn() {
        List<LabelEvidence.Candidate> starts = evidence.starts();
        int first = starts.get(0).line();
        int second = starts.get(1).line();
        boolean isTitle = first == 0 && second > 1 && !Chars.isFinished(lines.getFirst().text())
                && finishes && IntStream.range(1, second).anyMatch(this::isFront);
        int turn = isTitle ? second : first;
        boolean headed = turn > 1 && lines.get(turn - 1).heading();
        return headed ? turn - 1 : turn;
    }

    private boolean isFront(int index) {
        String line = lines.get(index).text();
        return FrontMatter.isByLine(line) || FrontMatter.isDated(line) || fields.contains(index);
    }

    private boolean isBack(int index) {
        return index > lastLabel && lines.get(index).opens() && BackMatter.begins(lines.get(index).text());
    }

    private void line(int index) {
        TextLine line = lines.get(index);
        Label label = labels.get(index);
        if (label != null) {
            endTurn();
            current = label;
            line.words().paint(spans, label.from(), label.textFrom(), SpanKind.LABEL);
            words.add("", line.words(), label.textFrom(), line.words().length());
        } else if (isField(index)) {
            endTurn();
            current = null;
            spans.paintTrimmed(line.from(), line.to(), SpanKind.FRONT);
        } else if (line.heading() || isHeading(index)) {
            endTurn();
            sections.add(new ParsedSection(Chars.squeeze(line.text()), drafts.size() + 1));
            line.words().paint(spans, 0, line.words().length(), SpanKind.HEADING);
        } else if (isDirection(line.text())) {
            endTurn();
            TurnText direction = new TurnText();
            direction.add("", line.words(), 0, line.words().length());
            direction.paint(spans, SpanKind.DIRECTION);
            drafts.add(new Draft(TurnKind.DIRECTION, null, direction));
        } else if (hasWords(line.text())) {
            words.add(joint(line), line.words(), 0, line.words().length());
        }
    }

    /// A paragraph that a page break cut goes on in mid-sentence: it is joined again.
    private String joint(TextLine line) {
        boolean goesOn = Character.isLowerCase(line.text().codePointAt(0)) && !words.isFinished();
        boolean begins = line.opens() ? !goesOn : !wrapped;
        return begins ? "\n\n" : " ";
    }

    /// Fields between turns: the head of the next session, with keys that recur.
    private boolean isField(int index) {
        return fields.contains(index) && (lines.get(index).opens() || fields.contains(index - 1))
                && evidence.recurs(index);
    }

    private boolean isHeading(int index) {
        TextLine line = lines.get(index);
        boolean alone = line.opens() && index + 1 < lines.size() && lines.get(index + 1).opens()
                && labels.containsKey(index + 1);
        return alone && !Chars.isFinished(line.text()) && Character.isUpperCase(line.text().codePointAt(0))
                && Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1))
                && Chars.words(line.text()).size() <= MOST_WORDS_OF_A_HEADING
                && (words.isEmpty() || words.isFinished()) && finishes;
    }

    private static boolean isDirection(String text) {
        return DIRECTION.matcher(text).matches() && text.chars().anyMatch(Character::isLetter);
    }

    /// Not so a ruler ("* * *") or a time alone in brackets.
    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                || !(DIRECTION.matcher(text).matches() || text.chars().allMatch(c -> "*-_=~#. ".indexOf(c) >= 0));
    }

    private void endTurn() {
        if (!words.isEmpty()) {
            words.paint(spans, SpanKind.WORDS);
            drafts.add(new Draft(current == null ? TurnKind.NARRATION : TurnKind.SPOKEN, current, words));
            words = new TurnText();
        }
    }

    private ParsedTranscript transcript(FrontMatter front) {
        Voices voices = new Voices();
        front.introduce(voices);
        for (Draft draft : drafts) {
            if (draft.label() != null) {
                voices.heard(draft.label().printed(), draft.words().text());
            }
        }
        Map<String, String> names = voices.names();
        List<ParsedTurn> turns = new ArrayList<>();
        for (Draft draft : drafts) {
            Label label = draft.label();
            turns.add(label == null
                    ? draft.words().turn(draft.kind(), null, null, null)
                    : draft.words().turn(draft.kind(), names.get(label.printed()), label.printed(), label.startMs()));
        }
        sections.removeIf(section -> section.firstTurn() > turns.size());
        return new ParsedTranscript(source, 0, front.facts(), voices.speakers(), sections, turns, spans.spans(),
                List.of());
    }
}
