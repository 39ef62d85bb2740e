package org.verbatim.download;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.archive.Interview;
import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.transcript.TextDirection;
import org.verbatim.transcript.TurnKind;

/// The turns of an interview set in lines of one measure and numbered from the first to the last, so that a line can be cited: the numbers are the
/// same on any screen and any paper as long as the revision is.
public final class NumberedTranscript {

    /// A turn with the headings before it. A turn that was taken down has no paragraphs.
    public record NumberedTurn(List<Section> sections, Turn turn, List<Paragraph> paragraphs) {

        public NumberedTurn {
            sections = List.copyOf(sections);
            paragraphs = List.copyOf(paragraphs);
        }

        /// How many lines it has.
        public int lines() {
            return paragraphs.stream().mapToInt(paragraph -> paragraph.lines().size()).sum();
        }

        /// When it was said, as the source has it; empty where it has no times.
        public String times() {
            return Timed.times(turn);
        }
    }

    /// A paragraph's lines, and whether they are read from right to left.
    public record Paragraph(List<NumberedLine> lines, boolean fromRight) {

        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /// A line and its number, from 1.
    public record NumberedLine(int number, String text) {}

    private NumberedTranscript() {
    }

    public static List<NumberedTurn> of(Interview interview) {
        List<NumberedTurn> turns = new ArrayList<>();
        int line = 0;
        int section = 0;
        for (Turn turn : interview.turns()) {
            int before = section;
            while (section < interview.sections().size()
                    && interview.sections().get(section).firstTurn() <= turn.number()) {
                section++;
            }
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String paragraph : paragraphs(turn)) {
                List<NumberedLine> lines = new ArrayList<>();
                for (String one : SetText.lines(paragraph)) {
                    lines.add(new NumberedLine(++line, one));
                }
                paragraphs.add(new Paragraph(lines, TextDirection.of(paragraph) == TextDirection.RIGHT_TO_LEFT));
            }
            turns.add(new NumberedTurn(interview.sections().subList(before, section), turn, paragraphs));
        }
        return turns;
    }

    /// What an article quotes has its quotation marks again.
    private static List<String> paragraphs(Turn turn) {
        if (turn.isTakenDown()) {
            return List.of();
        }
        String text = turn.kind() == TurnKind.QUOTED ? "“" + turn.text() + "”" : turn.text();
        return List.of(text.split("\n\n+", -1));
    }
}
