package org.verbatim.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XmlWriterTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "the sea", "<b> & \"c\" ]]> 'd'", "日本 😀 ё", "a\tb\nc"})
    void carriesAnyText(String text) throws Exception {
        Element root = written(text);

        assertThat(root.getElementsByTagName("t").item(0).getTextContent()).isEqualTo(text);
        assertThat(((Element) root.getElementsByTagName("l").item(0)).getAttribute("href"))
                .isEqualTo(text.replaceAll("\\s", " "));
    }

    @Test
    void replacesWhatXmlCannotHold() throws Exception {
        Element root = written("a\u0000b\u000Bc\uD800d\uFFFFe\u001F");

        assertThat(root.getTextContent()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
    }

    @Test
    void saysThatNobodyReads() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        XmlWriter xml = new XmlWriter(closed, "r", "urn:x");

        assertThatThrownBy(xml::close).isInstanceOf(ReaderGone.class).hasMessageContaining("closed");
    }

    private static Element written(String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XmlWriter(out, "r", "urn:x").element("t", text).empty("l", "href", text).close();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray())).getDocumentElement();
    }
}
