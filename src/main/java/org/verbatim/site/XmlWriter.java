package org.verbatim.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a document of one XML vocabulary while it is sent, all text escaped. A character that XML cannot hold becomes the one that stands for
/// such (U+FFFD).
public final class XmlWriter {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer out;
    private final XMLStreamWriter xml;

    /// Begins the document with its root in a namespace.
    public XmlWriter(OutputStream stream, String root, String namespace) {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (IOException e) {
            throw new ReaderGone(e);
        } catch (XMLStreamException e) {
            throw gone(e);
        }
    }

    /// Something that the stream may refuse.
    private interface Step {
        void write() throws XMLStreamException;
    }

    public XmlWriter start(String element) {
        return write(() -> xml.writeStartElement(element));
    }

    public XmlWriter end() {
        return write(xml::writeEndElement);
    }

    /// An element with nothing but text.
    public XmlWriter element(String name, String text) {
        return start(name).text(text).end();
    }

    /// An element with nothing but attributes, given as name and value by turns.
    public XmlWriter empty(String element, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        });
    }

    /// Ends the document and sends what is left.
    public void close() {
        write(xml::writeEndDocument).write(xml::flush);
    }

    private XmlWriter text(String text) {
        return write(() -> xml.writeCharacters(legal(text)));
    }

    private XmlWriter write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw gone(e);
        }
    }

    /// A stream of our own making fails in nothing but in being sent.
    private static ReaderGone gone(XMLStreamException e) {
        return new ReaderGone(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }

    static String legal(String text) {
        if (text.codePoints().allMatch(XmlWriter::isLegal)) {
            return text;
        }
        return text.codePoints().map(character -> isLegal(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// XML 1.0, 2.2: Char.
    private static boolean isLegal(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF) || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
