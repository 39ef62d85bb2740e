package org.verbatim.parse.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.Styled.Style;
import org.verbatim.parse.reading.UnreadableSource;

/// The text of an OpenDocument text (`.odt`, ISO/IEC 26300): paragraphs, headings and tables in their order, without notes, comments and changes that
/// were taken back.
final class OdtText {

    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String CONTENT = "content.xml";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final int DEEPEST = 200;
    private static final int MOST_SPACES = 1_000;
    /// Nobody says what these hold.
    private static final Set<String> LEFT_OUT = Set.of("note", "annotation", "tracked-changes", "sequence-decls",
            "table-of-content", "illustration-index", "bibliography", "alphabetical-index");

    private final SourceBytes source;
    private final ReadLimits limits;
    private final StyledText text = new StyledText();
    private final Map<String, Set<Style>> styles = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable String defined;

    /// An element that has begun: where its text begins, and how it is set.
    private record Open(String name, int from, Set<Style> styles) {}

    OdtText(SourceBytes source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /// Whether the bytes are a package of this kind.
    static boolean isIn(byte[] bytes) {
        return MEDIA_TYPE.equals(ZipPackage.openDocumentType(bytes));
    }

    SourceText read() {
        byte[] content = ZipPackage.entry(source.bytes(), CONTENT, limits.maxCharacters());
        if (content == null) {
            throw damaged();
        }
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw damaged();
        }
        return Documents.checked(source, text, MEDIA_TYPE, limits);
    }

    private UnreadableSource damaged() {
        return new UnreadableSource(source.name(), "is no OpenDocument text that can be read, or is damaged");
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS -> {
                if (open.stream().anyMatch(one -> one.name().equals("p") || one.name().equals("h"))) {
                    text.append(xml.getText().replaceAll("\\s+", " "));
                }
            }
            default -> {
                // comments and the like
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (LEFT_OUT.contains(name)) {
            skip(xml);
            return;
        }
        if (open.size() > DEEPEST || text.length() > limits.maxInterviewCharacters()) {
            throw new UnreadableSource(source.name(), "more than " + limits.maxInterviewCharacters()
                    + " characters (maxInterviewCharacters, for one interview), or elements nested deeper than "
                    + DEEPEST);
        }
        String style = attribute(xml, "style-name");
        switch (name) {
            case "style" -> defined = attribute(xml, "name");
            case "text-properties" -> define(xml);
            case "s" -> text.append(" ".repeat(spaces(attribute(xml, "c"))));
            case "tab" -> text.append("\t");
            case "line-break" -> text.append("\n");
            default -> {
                // structure
            }
        }
        Set<Style> set = style == null ? Set.of() : styles.getOrDefault(style, Set.of());
        open.push(new Open(name, text.length(), name.equals("h") ? Set.of(Style.HEADING) : set));
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end() {
        Open ended = open.pop();
        ended.styles().forEach(style -> text.style(ended.from(), style));
        switch (ended.name()) {
            case "p", "h" -> text.append("\n\n");
            case "table-cell" -> text.endCell();
            case "table-row" -> text.append("\n\n");
            default -> {
                // inline, or structure
            }
        }
    }

    private void define(XMLStreamReader xml) {
        Set<Style> set = new HashSet<>();
        if ("bold".equals(xml.getAttributeValue(FO, "font-weight"))) {
            set.add(Style.BOLD);
        }
        if ("italic".equals(xml.getAttributeValue(FO, "font-style"))) {
            set.add(Style.ITALIC);
        }
        if (defined != null && !set.isEmpty()) {
            styles.put(defined, set);
        }
    }

    private static int spaces(@Nullable String count) {
        return count != null && count.matches("\\d{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
