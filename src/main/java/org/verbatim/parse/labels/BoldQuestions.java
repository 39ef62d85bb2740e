package org.verbatim.parse.labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.pages.BackMatter;
import org.verbatim.parse.pages.FrontMatter;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;
import org.verbatim.transcript.Lossless;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// An interview as magazines print it: questions in bold, answers below them, nobody named before the words. The type says who speaks, so the
/// voices are called Question and Answer; labels there are none.
final class BoldQuestions {

    static final String QUESTION = "Question";
    static final String ANSWER = "Answer";

    private static final int FEWEST = 3;
    private static final double MOSTLY = 0.6;
    private static final double LEAST_SURE = 0.6;
    private static final double SUREST = 0.8;
    private static final int MANY = 10;
    private static final String QUESTION_MARKS = "?？؟⁇⸮";

    private final Page page;
    private final List<TextLine> lines;
    private final SpanMap spans;
    private final List<ParsedTurn> turns = new ArrayList<>();
    private final List<ParsedSection> sections = new ArrayList<>();
    private final boolean wrapped;
    private @Nullable String voice;
    private TurnText words = new TurnText();

    private BoldQuestions(Page page) {
        this.page = page;
        this.lines = page.lines();
        this.spans = new SpanMap(page.source(), 0);
        this.wrapped = TextLine.areWrapped(lines);
    }

    static Attempt attempt(Page page, ReadLimits limits) {
        BoldQuestions questions = new BoldQuestions(page);
        List<Integer> starts = questions.starts();
        long asked = starts.stream().filter(questions::asks).count();
        if (asked < FEWEST || asked < starts.size() * MOSTLY) {
            return Attempt.missed("no " + FEWEST + " questions in bold with answers below them");
        }
        ParsedTranscript transcript = questions.read(starts);
        if (questions.turns.size() > limits.maxTurns()) {
            return Attempt.missed("more than " + limits.maxTurns() + " turns (maxTurns)");
        }
        double share = (double) Math.min(asked, MANY) / MANY;
        return Attempt.read(LEAST_SURE + (SUREST - LEAST_SURE) * share, Lossless.check(transcript));
    }

    /// The lines at which words in bold begin that have others below them.
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = isBold(i) && (i == 0 || !isBold(i - 1) || lines.get(i).opens());
            int end = end(i);
            boolean answered = lines.get(i).bold() < lines.get(i).words().length()
                    || (end < lines.size() && !isBold(end) && !lines.get(end).heading());
            if (begins && answered && isSentence(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean isBold(int index) {
        return lines.get(index).bold() > 0 && !lines.get(index).heading();
    }

    /// The index after the last line of the words in bold that begin at the index.
    private int end(int index) {
        int end = index + 1;
        while (lines.get(end - 1).isBold() && end < lines.size() && isBold(end)
                && !(lines.get(end).opens() && isSentence(index))) {
            end++;
        }
        return end;
    }

    /// What is set in bold on the last line of a paragraph that begins with it.
    private String lastBold(int index) {
        int last = index;
        while (lines.get(last).isBold() && last + 1 < lines.size() && isBold(last + 1)
                && !lines.get(last + 1).opens()) {
            last++;
        }
        TextLine line = lines.get(last);
        return Chars.strip(line.text().substring(0, Math.min(line.bold(), line.words().length())));
    }

    /// Whether what is set in bold there ends as sentences do; headings and names do not.
    private boolean isSentence(int index) {
        return Chars.isFinished(lastBold(index));
    }

    private boolean asks(int index) {
        String text = lastBold(index);
        return !text.isEmpty() && text.chars().skip(Math.max(0, text.length() - 3))
                .anyMatch(c -> QUESTION_MARKS.indexOf(c) >= 0);
    }

    private ParsedTranscript read(List<Integer> starts) {
        FrontMatter front = new FrontMatter(page);
        Set<Integer> questions = new HashSet<>(starts);
        int first = starts.stream().filter(this::asks).findFirst().orElseThrow();
        int last = starts.getLast();
        for (int i = 0; i < first; i++) {
            front.line(lines.get(i));
            lines.get(i).paint(spans, SpanKind.FRONT);
        }
        int at = first;
        while (at < lines.size() && !(at > last && isBack(at))) {
            line(at, questions.contains(at));
            at++;
        }
        end();
        lines.subList(at, lines.size()).forEach(line -> line.paint(spans, SpanKind.BACK));
        List<ParsedSpeaker> speakers = List.of(new ParsedSpeaker(QUESTION, false, Role.INTERVIEWER, List.of()),
                new ParsedSpeaker(ANSWER, false, Role.INTERVIEWEE, List.of()));
        sections.removeIf(section -> section.firstTurn() > turns.size());
        return new ParsedTranscript(page.source(), 0, front.facts(), speakers, sections, turns, spans.spans(),
                List.of());
    }

    /// What is said of the interview below it; a note in italics too, where no words are.
    private boolean isBack(int index) {
        TextLine line = lines.get(index);
        return line.opens() && (BackMatter.begins(line.text())
                || (!words.isEmpty() && lines.subList(index, lines.size()).stream().allMatch(TextLine::italic)));
    }

    private void line(int index, boolean question) {
        TextLine line = lines.get(index);
        int length = line.words().length();
        boolean goesOn = QUESTION.equals(voice) && isBold(index) && !line.opens();
        if (question) {
            begin(QUESTION);
        }
        if (question || goesOn) {
            int bold = Math.min(line.bold(), length);
            words.add(goesOn ? " " : "", line.words(), 0, bold);
            if (bold < length) {
                begin(ANSWER);
                words.add("", line.words(), bold, length);
            }
        } else if (line.heading() || (line.isBold() && line.opens() && !isSentence(index))) {
            end();
            sections.add(new ParsedSection(Chars.squeeze(line.text()), turns.size() + 1));
            line.paint(spans, SpanKind.HEADING);
        } else if (Directions.hasWords(line.text())) {
            if (!ANSWER.equals(voice)) {
                begin(ANSWER);
            }
            words.add(line.opens() || !wrapped ? "\n\n" : " ", line.words(), 0, length);
        }
    }

    private void begin(String next) {
        end();
        voice = next;
    }

    private void end() {
        if (voice != null && !words.isBlank()) {
            words.paint(spans, SpanKind.WORDS);
            turns.add(words.turn(TurnKind.SPOKEN, voice, null, null));
        }
        words = new TurnText();
        voice = null;
    }
}
