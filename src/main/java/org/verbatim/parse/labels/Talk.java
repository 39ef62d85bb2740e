package org.verbatim.parse.labels;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.verbatim.parse.pages.FrontMatter;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.text.Chars;

/// A talk without labels before the questions that have some: prose in the first person above a heading such as "Questions". Other prose above a
/// conversation is an editor's introduction.
final class Talk {

    private static final Pattern QUESTIONS = Pattern
            .compile("(?iU)(?:(?:audience )?questions?(?: (?:and|&) answers?)?|q ?(?:&|and) ?a|discussion"
                    + "|fragen(?: und antworten)?|diskussion|questions? du public|questions et réponses"
                    + "|preguntas(?: y respuestas)?|domande(?: e risposte)?|perguntas(?: e respostas)?|вопросы(?: и ответы)?"
                    + "|質疑応答|問答|问答|提问|질의응답)[.:]?");
    private static final Pattern FIRST_PERSON = Pattern
            .compile(
                    "(?iU)\\b(?:I|me|my|we|us|our|ich|mir|mich|wir|uns|je|j|nous|yo|nosotros|nosotras|io|noi|eu|nós|я|мне|мы|нам)\\b"
                            + "|[我私]|저는|나는");
    private static final int FEWEST_PARAGRAPHS = 2;
    private static final int WORDS_OF_A_PARAGRAPH = 8;
    /// One paragraph of so many speaks in the first person.
    private static final int PART = 3;

    private Talk() {
    }

    /// The index of the line with which a talk begins before the first label, that of a heading right above it included; -1 if there is none.
    static int begin(List<TextLine> lines, int firstLabel) {
        int heading = firstLabel - 1;
        if (heading < 1 || !QUESTIONS.matcher(Chars.squeeze(lines.get(heading).text())).matches()) {
            return -1;
        }
        List<Integer> paragraphs = IntStream.range(0, heading).filter(i -> isProse(lines.get(i))).boxed().toList();
        long mine = paragraphs.stream().filter(i -> FIRST_PERSON.matcher(lines.get(i).text()).find()).count();
        if (paragraphs.size() < FEWEST_PARAGRAPHS || mine * PART < paragraphs.size()) {
            return -1;
        }
        int first = paragraphs.getFirst();
        while (!lines.get(first).opens()) {
            first--;
        }
        return first > 0 && lines.get(first - 1).heading() ? first - 1 : first;
    }

    private static boolean isProse(TextLine line) {
        return !line.heading() && Chars.isFinished(line.text())
                && Chars.words(line.text()).size() >= WORDS_OF_A_PARAGRAPH
                && !FrontMatter.isField(line.text()) && !FrontMatter.isByLine(line.text());
    }
}
