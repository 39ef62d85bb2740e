package org.verbatim.parse.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.CharacterReference;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.MappedBuilder;
import org.verbatim.parse.reading.SpanMap;
import org.verbatim.transcript.SpanKind;

/// A source as a tree of elements that know their places. A document type is not obeyed: of what it declares, only entities that stand for
/// one character are known, so that nothing can grow or be fetched.
final class XmlSource {

    /// The name of the first element, behind declarations and comments.
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s/>]");
    private static final Pattern ENTITY = Pattern
            .compile("<!ENTITY\\s+([A-Za-z_][\\w.-]{0,40})\\s+(?:\"([^\"]{0,100})\"|'([^']{0,100})')\\s*>");
    private static final int DEEPEST = 256;
    private static final int MOST_ENTITIES = 500;
    private static final String CDATA = "<![CDATA[";

    final String text;
    private final Map<String, String> entities;
    private final Document document;

    private XmlSource(String text, Map<String, String> entities, Document document) {
        this.text = text;
        this.entities = entities;
        this.document = document;
    }

    /// The local name of the root element, in small letters; null where the text is no XML.
    static @Nullable String rootName(String text) {
        int at = skipProlog(text, 0);
        Matcher root = ROOT.matcher(text).region(at, Math.min(text.length(), at + 200));
        return root.lookingAt() ? root.group(1).toLowerCase(Locale.ROOT) : null;
    }

    static XmlSource of(String text) {
        Map<String, String> entities = new HashMap<>();
        StringBuilder quiet = new StringBuilder(text);
        int from = doctype(text);
        int to = from < 0 ? -1 : doctypeEnd(text, from);
        if (to > from && from >= 0) {
            Matcher entity = ENTITY.matcher(text).region(from, to);
            while (entity.find() && entities.size() < MOST_ENTITIES) {
                String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
                String character = CharacterReference.plain(value, Map.of());
                if (character.codePointCount(0, character.length()) == 1) {
                    entities.putIfAbsent(entity.group(1), character);
                }
            }
            quiet.replace(from, to, " ".repeat(to - from));
        }
        Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return new XmlSource(text, entities, parser.parseInput(quiet.toString(), ""));
    }

    Element root() {
        Element root = document.firstElementChild();
        return root == null ? document : root;
    }

    /// What an element is called, without its prefix and capitals.
    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /// The characters of a piece of text, entities made out.
    Mapped plain(TextNode node) {
        MappedBuilder plain = new MappedBuilder();
        int from = node.sourceRange().startPos();
        int to = Math.min(text.length(), node.sourceRange().endPos());
        if (from < 0 || from >= to) {
            return plain.build();
        }
        if (node instanceof CDataNode || text.startsWith(CDATA, from)) {
            int start = text.startsWith(CDATA, from) ? from + CDATA.length() : from;
            int end = text.startsWith("]]>", to - 3) ? to - 3 : to;
            plain.add(text, start, Math.max(start, end));
            return plain.build();
        }
        for (int at = from; at < to;) {
            if (text.charAt(at) == '&') {
                at = CharacterReference.add(text, at, to, plain, entities);
            } else {
                plain.add(text, at, ++at);
            }
        }
        return plain.build();
    }

    /// An attribute by its local name, entities made out; empty where it is missing.
    String attribute(Element element, String name) {
        Attribute found = find(element, name);
        return found == null ? "" : CharacterReference.plain(found.getValue(), entities).strip();
    }

    private static @Nullable Attribute find(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.substring(key.indexOf(':') + 1).equalsIgnoreCase(name)) {
                return attribute;
            }
        }
        return null;
    }

    /// Paints the value of an attribute, which is found as [#attribute] finds it.
    void paint(Element element, String name, SpanMap spans, SpanKind kind) {
        Attribute found = find(element, name);
        if (found != null) {
            Range value = element.attributes().sourceRange(found.getKey()).valueRange();
            if (value.isTracked() && value.endPos() <= text.length()) {
                spans.paintTrimmed(value.startPos(), value.endPos(), kind);
            }
        }
    }

    /// Whether an element that has been begun ends nowhere.
    boolean isUnclosed(Element element) {
        int end = element.sourceRange().endPos();
        boolean begun = element.sourceRange().isTracked() && end > 1 && end <= text.length();
        return begun && !text.startsWith("/>", end - 2)
                && (!element.endSourceRange().isTracked() || element.endSourceRange().isImplicit());
    }

    private static int doctype(String text) {
        int at = skipProlog(text, 0);
        for (int i = at - 1; i >= 0; i--) {
            if (text.regionMatches(true, i, "<!DOCTYPE", 0, 9)) {
                return i;
            }
        }
        return -1;
    }

    /// Behind white space, the declaration, comments and the document type.
    private static int skipProlog(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                at = doctypeEnd(text, at);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static int doctypeEnd(String text, int from) {
        boolean inside = false;
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at) - 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                inside = c == '[';
            } else if (c == '>' && !inside) {
                return at + 1;
            }
        }
        return text.length();
    }
}
