package org.verbatim.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.pages.Layout;
import org.verbatim.parse.pages.Page;
import org.verbatim.parse.pages.TextLine;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.MappedBuilder;
import org.verbatim.parse.reading.SourceText;

/// The XML of OHMS, the Oral History Metadata Synchronizer, up to version 5: a text whose lines stand inside one element, beside what is
/// known of the interview. Footnotes, and the pieces of transcripts in the index, are no part of the talk.
public final class OhmsLayout implements Layout {

    private static final Pattern FOOTNOTE = Pattern.compile(
            "\\[\\[footnotes\\]\\].*|\\[\\[footnote\\]\\].{0,40}?\\[\\[/footnote\\]\\]", Pattern.DOTALL);

    @Override
    public @Nullable Page page(SourceText source) {
        if (!OhmsFacts.areIn(source.text())) {
            return null;
        }
        XmlSource xml = XmlSource.of(source.text());
        Element transcript = OhmsFacts.named(xml, "transcript");
        if (transcript == null || OhmsFacts.named(xml, "record") == null) {
            return null;
        }
        List<TextLine> lines = new ArrayList<>();
        xml.root().stream()
                .filter(element -> OhmsFacts.isPerson(element) && standsApart(element, transcript))
                .forEach(person -> add(lines, text(xml, person)));
        add(lines, spoken(text(xml, transcript)));
        lines.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return new Page(source.text(), lines, OhmsFacts.of(xml), false);
    }

    @Override
    public String misses() {
        return "no XML of OHMS with a <transcript> in its <record>";
    }

    /// Whether a name stands neither around or inside the transcript nor inside another name, as it may in damaged XML: no text is read twice.
    private static boolean standsApart(Element person, Element transcript) {
        return !transcript.parents().contains(person) && person.parents().stream()
                .noneMatch(parent -> parent.equals(transcript) || OhmsFacts.isPerson(parent));
    }

    private static Mapped text(XmlSource xml, Element element) {
        MappedBuilder text = new MappedBuilder();
        element.nodeStream(TextNode.class).forEach(node -> text.add(xml.plain(node)));
        return text.build();
    }

    private static Mapped spoken(Mapped text) {
        MappedBuilder spoken = new MappedBuilder();
        Matcher footnote = FOOTNOTE.matcher(text.text);
        int at = 0;
        while (footnote.find()) {
            spoken.add(text.part(at, footnote.start()));
            at = footnote.end();
        }
        spoken.add(text.part(at, text.length()));
        return spoken.build();
    }

    private static void add(List<TextLine> lines, Mapped text) {
        boolean opens = true;
        for (int from = 0; from < text.length();) {
            int end = text.text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            Mapped words = text.part(from, to).trimmed();
            if (words.length() > 0) {
                int last = words.length() - 1;
                lines.add(new TextLine(words, words.place(0), words.end(last), opens, false, 0, false));
            }
            opens = words.length() == 0;
            from = to + 1;
        }
    }
}
