package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.pages.BackMatter;
import org.verbatim.parse.pages.FrontMatter;
import org.verbatim.parse.pages.Initials;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.parse.reading.Voices;
import org.verbatim.parse.reading.Warnings;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.SpanKind;

/// Reads the lines of a labelled transcript in order: front matter, turns with what stands between them, back matter.
final class LabelledBody {

    private static final int MOST_WORDS_OF_A_HEADING = 10;
    private static final double MOSTLY = 0.8;
    private static final double MOST_PROSE_OUTSIDE = 0.2;

    private final Page page;
    private final List<TextLine> lines;
    private final LabelEvidence evidence;
    private final ReadLimits limits;
    private final SpanMap spans;
    private final TurnDrafts drafts;
    private final List<LabelEvidence.Candidate> starts;
    private final Map<Integer, Label> labels = new HashMap<>();
    private final Set<Integer> fields;
    private final List<ParsedSection> sections = new ArrayList<>();
    private final Set<String> runningHeads;
    private final boolean wrapped;
    private final boolean finishes;
    private final Warnings warnings;
    private int lastLabel;
    /// A time on a line of its own, which is the next turn's.
    private @Nullable Long time;

    LabelledBody(Page page, List<TextLine> lines, LabelEvidence evidence, ReadLimits limits) {
        this.page = page;
        this.lines = lines;
        this.evidence = evidence;
        this.limits = limits;
        this.spans = new SpanMap(page.source(), 0);
        this.warnings = new Warnings(page.source());
        this.drafts = new TurnDrafts(spans, page.hyphenates());
        this.fields = evidence.fields();
        this.runningHeads = evidence.runningHeads();
        this.wrapped = TextLine.areWrapped(lines);
        this.finishes = evidence.finishedShare() >= MOSTLY;
        this.starts = turns(lines, evidence.starts());
        for (LabelEvidence.Candidate start : starts) {
            labels.put(start.line(), start.label());
            lastLabel = start.line();
        }
    }

    /// Without the first ones that only explain initials; two are left, or none explains.
    private static List<LabelEvidence.Candidate> turns(List<TextLine> lines, List<LabelEvidence.Candidate> starts) {
        int first = 0;
        while (first < starts.size() && Initials.alone(lines.get(starts.get(first).line()).text()) != null) {
            first++;
        }
        return new FrontSections(lines, first + 1 < starts.size() ? starts.subList(first, starts.size()) : starts)
                .conversation();
    }

    /// The transcript, or null if it has more turns than allowed.
    @Nullable
    ParsedTranscript read() {
        FrontMatter front = new FrontMatter(page);
        int talk = Talk.begin(lines, starts.getFirst().line());
        int at = talk < 0 ? firstTurn() : talk;
        for (int i = 0; i < at; i++) {
            front.line(lines.get(i));
            lines.get(i).paint(spans, SpanKind.FRONT);
            time = timeAlone(lines.get(i));
        }
        if (talk >= 0) {
            beginTalk(front.onlySpeaker(), lines.get(talk));
        }
        int begin = at;
        while (at < lines.size() && !isBack(at)) {
            at = line(at);
        }
        drafts.end();
        lines.subList(at, lines.size()).forEach(line -> line.paint(spans, SpanKind.BACK));
        int end = at;
        lines.subList(at, lines.size()).forEach(front::back);
        warnOfProse(begin, at);
        evidence.doubts().stream().filter(doubt -> doubt.line() < end).forEach(this::warn);
        return drafts.size() > limits.maxTurns() ? null : transcript(front);
    }

    /// The first label's line, unless that is a title which only looks like one ("Anna Bell: The Sea Was Never Calm"): unfinished where
    /// turns are finished, and with other front matter before the next label.
    private int firstTurn() {
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
        String text = lines.get(index).text();
        return index > lastLabel && lines.get(index).opens() && (BackMatter.begins(text) || BackMatter.isFields(text));
    }

    /// Reads the line, and returns the index of the next.
    private int line(int index) {
        TextLine line = lines.get(index);
        Label label = labels.get(index);
        int directionEnd = label == null ? Directions.end(lines, index) : index;
        Long alone = timeAlone(line);
        if (label != null) {
            line.words().paint(spans, label.from(), label.textFrom(), SpanKind.LABEL);
            drafts.begin(label, label.startMs() == null ? time : label.startMs());
            words("", line.words(), label.textFrom());
        } else if (alone != null) {
            time = alone;
            return index + 1;
        } else if (isField(index)) {
            drafts.begin(null, null);
            line.paint(spans, SpanKind.FRONT);
        } else if (runningHeads.contains(line.text())) {
            line.paint(spans, SpanKind.MARKUP);
        } else if (line.heading() || isHeading(index)) {
            drafts.end();
            sections.add(new ParsedSection(Chars.squeeze(line.text()), drafts.size() + 1));
            line.paint(spans, SpanKind.HEADING);
        } else if (directionEnd > index) {
            drafts.direction(
                    Mapped.joined(" ", lines.subList(index, directionEnd).stream().map(TextLine::words).toList()));
            return directionEnd;
        } else if (Directions.hasWords(line.text())) {
            words(joint(line), line.words(), afterTime(line));
        }
        time = null;
        return index + 1;
    }

    /// Much prose before the first label or behind the last turn may have been spoken.
    private void warnOfProse(int from, int to) {
        int all = lines.stream().mapToInt(line -> line.words().length()).sum();
        List<TextLine> prose = IntStream.range(0, lines.size()).filter(i -> i < from || i >= to).mapToObj(lines::get)
                .filter(line -> Chars.isFinished(line.text())).toList();
        if (prose.stream().mapToInt(line -> line.words().length()).sum() > MOST_PROSE_OUTSIDE * all) {
            warnings.add(ParseWarning.Kind.BOUNDARY, prose.getFirst().words().place(0),
                    "more than a fifth of the text is before or behind the conversation", prose.getFirst().text());
        }
    }

    private void warnOfOne(List<String> names) {
        String shorter = names.getFirst();
        starts.stream().filter(start -> start.label().printed().startsWith(shorter)).findFirst()
                .ifPresent(start -> warnings.add(ParseWarning.Kind.OTHER,
                        lines.get(start.line()).words().place(start.label().from()),
                        shorter + " and " + names.getLast() + " may be one person: they are read as two speakers",
                        start.label().printed()));
    }

    private void beginTalk(@Nullable String speaker, TextLine line) {
        drafts.beginTalk(speaker);
        warnings.add(speaker == null ? ParseWarning.Kind.SPEAKER : ParseWarning.Kind.OTHER, line.words().place(0),
                speaker == null
                        ? "nobody is named before this talk: its words are given to nobody"
                        : "nobody is named before this talk: its words are given to " + speaker
                                + ", the only person named above it",
                line.text());
    }

    private void warn(LabelEvidence.Candidate doubt) {
        warnings.add(ParseWarning.Kind.SPEAKER, lines.get(doubt.line()).words().place(doubt.label().from()),
                "this looks like a speaker's name, but its words are in the turn before it", doubt.label().printed());
    }

    /// Takes the words of a line without the times in brackets that stand among them.
    private void words(String joint, Mapped line, int from) {
        String next = joint;
        int at = from;
        for (int open = line.text.indexOf('[', at); open >= 0; open = line.text.indexOf('[', open + 1)) {
            TimeCode inside = TimeCode.at(line.text, open);
            if (inside != null) {
                if (Chars.skipSpace(line.text, at, open) < open) {
                    drafts.words(next, line.part(at, open).trimmed(), 0);
                    next = " ";
                }
                line.paint(spans, open, inside.to(), SpanKind.MARKUP);
                at = Chars.skipSpace(line.text, inside.to(), line.length());
            }
        }
        if (at < line.length() || next.equals(joint)) {
            drafts.words(next, at == from ? line : line.part(at, line.length()), at == from ? from : 0);
        }
    }

    private static @Nullable Long timeAlone(TextLine line) {
        TimeCode code = TimeCode.at(line.text(), 0);
        return code != null && code.to() == line.words().length() ? code.millis() : null;
    }

    /// Where the words of a paragraph begin that has a time in brackets before them.
    private static int afterTime(TextLine line) {
        TimeCode code = line.opens() ? TimeCode.at(line.text(), 0) : null;
        return code != null && code.bracketed() ? code.to() : 0;
    }

    /// A paragraph that a page break cut goes on in mid-sentence: it is joined again.
    private String joint(TextLine line) {
        boolean goesOn = Character.isLowerCase(line.text().codePointAt(0)) && !drafts.isFinished();
        boolean begins = line.opens() ? !goesOn : !wrapped;
        return begins ? "\n\n" : " ";
    }

    /// Fields between turns: the head of the next session, with keys that recur.
    private boolean isField(int index) {
        return fields.contains(index) && evidence.recurs(index)
                && (lines.get(index).opens() || fields.contains(index - 1)
                        || Directions.end(lines, index - 1) == index);
    }

    /// A few words alone before the next label, without an end; or set in bold where words are not.
    private boolean isHeading(int index) {
        TextLine line = lines.get(index);
        boolean alone = line.opens() && index + 1 < lines.size() && lines.get(index + 1).opens()
                && labels.containsKey(index + 1) && Chars.words(line.text()).size() <= MOST_WORDS_OF_A_HEADING;
        return alone && Character.isUpperCase(line.text().codePointAt(0)) && finishes && drafts.isFinished()
                && (line.isBold() || (!Chars.isFinished(line.text())
                        && Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1))));
    }

    private ParsedTranscript transcript(FrontMatter front) {
        Voices voices = new Voices();
        front.introduce(voices);
        List<ParsedTurn> turns = drafts.turns(voices);
        voices.alike().forEach(this::warnOfOne);
        sections.removeIf(section -> section.firstTurn() > turns.size());
        return new ParsedTranscript(page.source(), 0, front.facts(), voices.speakers(), sections, turns, spans.spans(),
                warnings.list());
    }
}
