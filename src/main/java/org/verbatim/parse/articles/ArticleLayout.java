package org.verbatim.parse.articles;

import java.util.ArrayList;
import java.util.List;

import org.verbatim.parse.pages.BackMatter;
import org.verbatim.parse.pages.FrontMatter;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.SpanKind;

/// The parts of an article in order: front matter, headings, paragraphs, back matter. A quotation that goes on over several paragraphs (each
/// opens it anew, only the last closes it) makes them one block.
record ArticleLayout(ParsedFacts facts, List<Block> blocks) {

    private static final int MOST_WORDS_OF_A_HEADING = 12;
    private static final int MOST_FRONT_PARAGRAPHS = 6;
    private static final int MOST_PARAGRAPHS_OF_A_QUOTE = 40;

    /// What a block is to the article.
    enum Kind {
        FRONT, HEADING, BODY, BACK
    }

    /// A paragraph; `marks` are the places of quotation marks that are not among its words.
    record Block(Kind kind, Mapped words, List<Integer> marks) {

        void paint(SpanMap spans, SpanKind spanKind) {
            words.paint(spans, 0, words.length(), spanKind);
        }
    }

    static ArticleLayout of(Page page) {
        List<TextLine> lines = page.lines();
        boolean wrapped = TextLine.areWrapped(lines);
        List<List<TextLine>> paragraphs = paragraphs(lines, wrapped);
        int body = body(paragraphs);
        FrontMatter front = new FrontMatter(page);
        List<Block> blocks = new ArrayList<>();
        for (List<TextLine> paragraph : paragraphs.subList(0, body)) {
            paragraph.forEach(front::line);
            paragraph.forEach(line -> blocks.add(new Block(Kind.FRONT, line.words(), List.of())));
        }
        int back = back(paragraphs, body);
        bodies(paragraphs.subList(body, back), blocks);
        for (List<TextLine> paragraph : paragraphs.subList(back, paragraphs.size())) {
            paragraph.forEach(line -> blocks.add(new Block(Kind.BACK, line.words(), List.of())));
        }
        return new ArticleLayout(front.facts(), blocks);
    }

    /// A heading, or a text without blank lines, makes each of its lines a paragraph.
    private static List<List<TextLine>> paragraphs(List<TextLine> lines, boolean wrapped) {
        List<List<TextLine>> paragraphs = new ArrayList<>();
        boolean blankLines = lines.stream().skip(1).anyMatch(TextLine::opens);
        for (TextLine line : lines) {
            if (paragraphs.isEmpty() || line.opens() || line.heading() || !wrapped || !blankLines) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    /// The index of the first paragraph of the body: after the title, and after the last by-line, date or publisher near it.
    private static int body(List<List<TextLine>> paragraphs) {
        int body = paragraphs.isEmpty() || isProse(paragraphs.getFirst()) ? 0 : 1;
        for (int i = body; i < Math.min(paragraphs.size() - 1, MOST_FRONT_PARAGRAPHS); i++) {
            String line = paragraphs.get(i).getFirst().text();
            boolean front = FrontMatter.isByLine(line) || FrontMatter.isDated(line)
                    || (i < 3 && FrontMatter.isPublisher(line) && isProse(paragraphs.get(i + 1)));
            if (front && paragraphs.get(i).size() < 5) {
                body = i + 1;
            }
        }
        return body;
    }

    private static boolean isProse(List<TextLine> paragraph) {
        return Chars.isFinished(paragraph.getLast().text()) && (paragraph.size() > 1
                || Chars.words(paragraph.getFirst().text()).size() > 8);
    }

    private static int back(List<List<TextLine>> paragraphs, int body) {
        int back = paragraphs.size();
        while (back > body + 1 && isBack(paragraphs, back - 1)) {
            back--;
        }
        return back;
    }

    /// Whether a paragraph, or the one two or less before it with nothing quoted between, begins the back matter.
    private static boolean isBack(List<List<TextLine>> paragraphs, int index) {
        for (int i = index; i > 0 && i > index - 3; i--) {
            String line = paragraphs.get(i).getFirst().text();
            if (BackMatter.begins(line)) {
                return true;
            }
            if (!QuoteMarks.of(line).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static void bodies(List<List<TextLine>> paragraphs, List<Block> blocks) {
        int i = 0;
        while (i < paragraphs.size()) {
            Mapped words = words(paragraphs.get(i));
            if (isHeading(paragraphs, i)) {
                blocks.add(new Block(Kind.HEADING, words, List.of()));
                i++;
                continue;
            }
            int end = quoteEnd(paragraphs, i, words);
            List<Mapped> parts = new ArrayList<>(List.of(words));
            List<Integer> marks = new ArrayList<>();
            for (int part = i + 1; part < end; part++) {
                Mapped next = words(paragraphs.get(part));
                marks.add(next.place(0));
                parts.add(next.part(1, next.length()));
            }
            blocks.add(new Block(Kind.BODY, Mapped.joined("\n\n", parts), marks));
            i = end;
        }
    }

    private static Mapped words(List<TextLine> paragraph) {
        return Mapped.joined(" ", paragraph.stream().map(TextLine::words).toList());
    }

    /// The index after the last paragraph of a quotation that the paragraph `first` does not close; `first + 1` if there is none.
    private static int quoteEnd(List<List<TextLine>> paragraphs, int first, Mapped words) {
        int open = QuoteMarks.unclosed(words.text);
        if (open < 0 || endsWithAttribution(words.text)) {
            return first + 1;
        }
        char mark = words.text.charAt(open);
        int last = Math.min(paragraphs.size(), first + MOST_PARAGRAPHS_OF_A_QUOTE);
        for (int i = first + 1; i < last; i++) {
            String next = words(paragraphs.get(i)).text;
            if (next.length() < 2 || next.charAt(0) != mark) {
                return first + 1;
            }
            if (QuoteMarks.unclosed(next) != 0) {
                return i + 1;
            }
        }
        return first + 1;
    }

    /// “Nobody reads the notes, Brandt said.” without its closing mark: nothing goes on after that.
    private static boolean endsWithAttribution(String text) {
        int comma = text.lastIndexOf(',');
        List<Word> end = Word.of(text, comma + 1, text.length(), List.of());
        return comma > 0 && end.size() < 6 && end.stream().anyMatch(word -> SayingVerbs.isVerb(word.lower()));
    }

    private static boolean isHeading(List<List<TextLine>> paragraphs, int index) {
        TextLine line = paragraphs.get(index).getFirst();
        if (line.heading()) {
            return true;
        }
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        boolean followed = index + 1 < paragraphs.size();
        return followed && paragraphs.get(index).size() == 1 && Character.isUpperCase(text.codePointAt(0))
                && (Character.isLetterOrDigit(last) || last == '?' || Chars.closes(last))
                && !Chars.isFinished(text.replace("?", ""))
                && !(Chars.closes(last) && says(text))
                && Chars.words(text).size() <= MOST_WORDS_OF_A_HEADING && QuoteMarks.unclosed(text) < 0
                && Chars.words(words(paragraphs.get(index + 1)).text).size() > 3;
    }

    /// Whether it has a verb of saying: what ends with a quotation then is a sentence ("Bell asked: “Why?”").
    private static boolean says(String text) {
        return Word.of(text, 0, text.length(), QuoteMarks.of(text)).stream()
                .anyMatch(word -> SayingVerbs.isVerb(word.lower()));
    }
}
