package org.verbatim.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.xml.XmlTranscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.parse.HostileSourceTests.attempt;
import static org.verbatim.parse.HostileSourceTests.decoded;

/// XML made to hurt.
// a guard against hanging, for a machine that does twenty other things
@Timeout(600)
class HostileMarkupTests {

    @ParameterizedTest
    @ValueSource(strings = {"<u>", "<u>a</u>", "</u>", "<p>", "<", "<a", "<a b", "<a b=\"", "&", "&x;", "&amp;", "<!--",
            "<![CDATA[", "<?x", "<head>", "a ",
            "<u who=\"#A\">a", "<incident>", "<person xml:id=\"A\">b</person>", "<when xml:id=\"T\" interval=\"9\"/>",
            "<anchor synch=\"#T\"/>",
            "<Turn speaker=\"a b c\"><Who nb=\"3\"/>d", "<speech speakername=\"A\">b</speech>", "<!ENTITY a \"b\">",
            "<!DOCTYPE"})
    void manyOfOneThingInMarkup(String piece) {
        String text = piece.repeat(100_000);

        assertThat(attempt("ohms", decoded("<record><transcript>Q: Why?\n\nA: So.\n\nQ: And?\n\n" + text),
                ReadLimits.DEFAULTS)).isNotNull();
        for (Format format : XmlTranscript.all()) {
            assertThat(format.attempt(decoded("<TEI>" + text), ReadLimits.DEFAULTS)).isNotNull();
            assertThat(format.attempt(decoded("<Trans>" + text), ReadLimits.DEFAULTS)).isNotNull();
            assertThat(format.attempt(decoded("<!DOCTYPE TEI [" + text), ReadLimits.DEFAULTS).transcript()).isNull();
        }
    }

    @Test
    void entitiesNeitherGrowNorFetch() {
        String bomb = "<!DOCTYPE publicwhip [<!ENTITY a \"&#233;\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY % d SYSTEM \"http://127.0.0.1:1/x\"> %d;]>\n<publicwhip><speech speakername=\"Jo Lund\"><p>a &a; b &b; c &c;.</p></speech></publicwhip>";

        assertThat(Sources.turns(Sources.only(Sources.READER.read(Sources.of(bomb)))))
                .containsExactly("spoken Jo Lund: a é b &b; c &c;.");
    }
}
