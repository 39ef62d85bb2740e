package org.verbatim.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.captions.SubRip;
import org.verbatim.captions.WebVtt;
import org.verbatim.markup.XmlTranscript;
import org.verbatim.reading.Attempt;
import org.verbatim.reading.Format;
import org.verbatim.reading.ReadLimits;
import org.verbatim.reading.ReadingEntry;
import org.verbatim.reading.SourceBytes;
import org.verbatim.reading.SourceText;
import org.verbatim.reading.UnreadableSource;
import org.verbatim.records.JsonInterview;
import org.verbatim.records.JsonTranscript;
import org.verbatim.records.SourceLines;
import org.verbatim.records.TableTranscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Sources made to hurt: each is answered at once, with a reason.
@Timeout(60)
class HostileSourceTests {

    private static final TranscriptReader SMALL = new TranscriptReader(
            new ReadLimits(1_000_000, 2_000_000, 1_000_000, 10_000, 100, 3, 2));

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(TranscriptReader reader, byte[] bytes, String... why) {
        assertThatThrownBy(() -> reader.read(new SourceBytes("hostile.txt", bytes)).entries().forEach(_ -> {}))
                .isInstanceOf(UnreadableSource.class).hasMessageStartingWith("hostile.txt: ")
                .hasMessageContainingAll(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Bell: ", "Anna Bell:\n", "Anna Bell: Yes.\n", "Anna Bell\n\n", "Q: A: ", "\"", "“",
            "”", "'", "‘a", "«", "(",
            "[", "[a](", "*", "**a", "\\", "“a” said B. ", "“A,” said Bob, “b", "He said ", "He said that, ",
            "Bell said, ", "a, ", "A. ", "Mr. ",
            "according to ", "x@", "1:", "00:00 ", "#", "> ", "(Laughter.)\n", "{\"turns\":[", "[[", "\\u", "\uD83C",
            "the ", "“The ", "Ab ", "Ab said Cd. ",
            "“x\n\n", "- a: b\n", "---\n", "Aa bb, ", "  1  Q. \n", "\f1\n", "A. BELL. ", "[ANNA] a ", "Anna [0:12] ",
            "<b>", "<div>", "<p>a:", "<table>", "&#1;",
            "&amp", "<br>", "<b>Anna</b>", ".. a::\n ", ":a:`b", "a. Anna Bell: b. "})
    void manyOfOneThing(String piece) {
        String text = piece.repeat(100_000);

        assertThat(attempt("labelled-text", decoded("Q: Why?\n\nA: So.\n\nQ: Why?\n\n" + text), ReadLimits.DEFAULTS))
                .isNotNull();
        assertThat(attempt("labelled-html", decoded("<html><body><p><b>Anna Bell:</b> Yes.</p>" + text),
                ReadLimits.DEFAULTS)).isNotNull();
        assertThat(attempt("quoted-article", decoded("Anna Bell said: “No.”\n\n" + text), ReadLimits.DEFAULTS))
                .isNotNull();
    }

    private static Attempt attempt(String format, SourceText source, ReadLimits limits) {
        return Sources.READER.ofOneInterview().stream().filter(one -> one.id().equals(format)).findFirst().orElseThrow()
                .attempt(source, limits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:01.000 --> 00:02.000\n", "00:01.000 --> 00:02.000\na\n\n", "-->\n", "1:2-->\n", "1\n",
            "\n",
            " \n", "a\n", "a ", "a a\n\n", "<", "<v ", "<v a>", "</v>", "<c>", "<rt>", "&", "&#", "&amp;", "{\\",
            "Anna: ", "Anna:\n",
            "[Anna] a\n", ">>", ">> a\n", "- ", "- a\n", "[Music]\n", "NOTE\n", "NOTE a\n\n", "STYLE\n\n", "♪", "(",
            "\r",
            "00:01.000 --> 00:02.000\nAnna: a\nTom: b\n\n"})
    void manyOfOneThingInCaptions(String piece) {
        String text = "00:01.000 --> 00:02.000\n" + piece.repeat(100_000);

        assertThat(new WebVtt().attempt(decoded("WEBVTT\n\n" + text), ReadLimits.DEFAULTS)).isNotNull();
        assertThat(new SubRip().attempt(decoded(text), ReadLimits.DEFAULTS)).isNotNull();
    }

    @Test
    void captionsBeyondTheirLimits() {
        assertThat(
                new SubRip()
                        .attempt(decoded("00:01,0 --> 00:02,0\nA: b.\nB: c.\n\n00:01,0 --> 00:02,0\nA: d.\nB: e.\n\n"
                                .repeat(15_000)), ReadLimits.DEFAULTS)
                        .missed())
                .contains("50000", "maxTurns");
        assertThat(new WebVtt().attempt(decoded("WEBVTT\n\n99999999999:00:00.000 --> 0:00\na\n"), ReadLimits.DEFAULTS)
                .transcript()).satisfies(read -> assertThat(read.warnings()).hasSize(2));
        assertThat(new WebVtt().attempt(decoded("WEBVTT\n\n" + "1:00.0 --> 0:01.0\na\n\n".repeat(1_000)),
                ReadLimits.DEFAULTS).transcript()).satisfies(read -> {
                    assertThat(read.warnings()).hasSize(100);
                    assertThat(read.warnings().getLast().message()).endsWith("(and 901 more after it)");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{", "\"", "{\"text\":\"a\"},", "{\"speaker\":\"A\",\"text\":\"b\"},",
            "{\"start\":1,\"text\":\"b\"},",
            "{\"speaker\":0,\"start\":1e99,\"end\":99999999999999999999,\"text\":\"b\"},", "1,", " ",
            "[[1],", "\\u0000", "{\"text\":[\"a\"]},"})
    void manyOfOneThingInJson(String piece) {
        String text = "{\"segments\":[" + piece.repeat(100_000);

        assertThat(new JsonTranscript().attempt(decoded(text), ReadLimits.DEFAULTS)).isNotNull();
        assertThat(new JsonTranscript().attempt(decoded(text + "{}]}"), ReadLimits.DEFAULTS)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\n", "\"", "\"\"", "\"a\n", "a,b\n", "Anna,\"b\"\n", ",\n", "\r", "&", "<", "<a",
            "Anna,<i>&amp;\n", "Anna",
            "Anna,https://x\n"})
    void manyOfOneThingInTables(String piece) {
        String text = piece.repeat(100_000);

        assertThat(new TableTranscript().attempt(decoded("speaker,text\n" + text), ReadLimits.DEFAULTS)).isNotNull();
        assertThat(new TableTranscript().attempt(decoded("start,text\n1,a\n2,b\n" + text), ReadLimits.DEFAULTS))
                .isNotNull();
        assertThat(new TableTranscript().attempt(decoded(text), ReadLimits.DEFAULTS).transcript()).isNull();
    }

    @Test
    void recordsBeyondTheirLimits() {
        assertThat(new JsonTranscript().attempt(decoded("[".repeat(70) + "]".repeat(70)), ReadLimits.DEFAULTS).missed())
                .contains("nested deeper than 64");
        assertThat(new JsonTranscript()
                .attempt(decoded("[" + "{\"speaker\":\"A\",\"text\":\"We crossed it.\"},".repeat(50_001)
                        + "{\"text\":\"\"}]"), ReadLimits.DEFAULTS)
                .missed()).contains("50000", "maxTurns");
        assertThat(new TableTranscript()
                .attempt(decoded("speaker,text\n" + "A,b\n".repeat(50_001)), ReadLimits.DEFAULTS).missed())
                .contains("50000", "maxTurns");
        refuses(Sources.READER, utf8("{\"name\":\"x\",\"deps\":[{\"name\":\"a\",\"value\":\"b\"}]}"),
                "is no transcript", "json: no list");
        refuses(Sources.READER, utf8("id,price\n1,2\n3,4\n"), "is no transcript", "csv: no first row that names");
    }

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

    private static SourceText decoded(String text) {
        return new SourceText("hostile.txt", text, "UTF-8", "text/plain");
    }

    @Test
    void manyNames() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            String name = "N" + Integer.toString(i, 36).replaceAll("\\d", "x");
            text.append("“Yes,” said ").append(name).append(". The president said no. ");
        }

        assertThat(attempt("quoted-article", decoded(text.toString()), ReadLimits.DEFAULTS)).isNotNull();
    }

    @Test
    void manyLabels() {
        StringBuilder text = new StringBuilder("Q: Why?\n\nA: So.\n\nQ: Why?\n\n");
        for (int i = 0; i < 40_000; i++) {
            text.append("Anna Bell X").append(i / 2).append(": We crossed the sea.\n\n");
        }

        assertThat(attempt("labelled-text", decoded(text.toString()), ReadLimits.DEFAULTS)).isNotNull();
    }

    @Test
    void fiftyMegabytesOfOneLine() {
        byte[] bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'a');

        refuses(Sources.READER, bytes, "characters");
        bytes[0] = '{';
        refuses(Sources.READER, bytes, "characters");
    }

    @Test
    void limitsAreNamed() {
        refuses(SMALL, new byte[1_000_001], "maxBytes");
        refuses(SMALL, utf8("a\n" + "b".repeat(10_001) + "\nc"), "line 2", "maxLineCharacters");
        refuses(SMALL, utf8("Q: Why?\n\nA: So.\n\n".repeat(60)), "maxTurns");
        refuses(SMALL, utf8("{\"turns\":[{\"text\":\"a\"}]}\n".repeat(4)), "line 4", "maxInterviews");
    }

    @Test
    void packedBombsAndCutOffPackages() {
        refuses(SMALL, gzip(new byte[3_000_000]), "maxCharacters");
        byte[] whole = gzip(utf8("{\"turns\":[{\"text\":\"a\"}]}\n".repeat(3)));
        refuses(SMALL, Arrays.copyOf(whole, whole.length - 9), "gzip");
        whole[12] ^= 0x55;
        whole[13] ^= 0x55;
        assertThatThrownBy(() -> SMALL.read(new SourceBytes("x.gz", whole))).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void whatIsNoText() {
        refuses(SMALL, new byte[0], "is empty");
        refuses(SMALL, utf8(" \n\t \uFEFF"), "nothing but white space");
        refuses(SMALL, new byte[]{0x50, 0x4B, 3, 4, 0, 0, 0, 9, 9, 1, 2}, "binary");
        refuses(SMALL, new byte[]{(byte) 0xC3, (byte) 0xA9, (byte) 0xC3, (byte) 0xA9, 'a', (byte) 0xC3, 'b'},
                "damaged UTF-8", "byte 5");
        refuses(SMALL, new byte[]{'a', (byte) 0x81, 'b'}, "windows-1252");
    }

    @Test
    void whatIsNoTranscript() {
        refuses(SMALL, utf8("Milk\nEggs\nBread: two loaves\nCheese\nButter: salted\n"), "is no transcript",
                "labelled-text",
                "quoted-article", "json-lines");
        refuses(SMALL, utf8(
                "Host: localhost\nPort: 80\nUser: anna\n\nHost: example.org\nPort: 81\nUser: tom\n\nHost: c\nPort: 9\n"),
                "is no transcript");
        refuses(SMALL,
                utf8("The sea is wide,\nthe sea is grey,\nand nobody knows\nthe words to say.\n\nThe sea is: old.\n"),
                "is no transcript");
        refuses(SMALL,
                utf8("Minister of Defence: Anna Bell.\nMinister of Health: Tom Reed.\nMinister of Trade: Jo Lund.\n"),
                "is no transcript");
        refuses(SMALL, utf8("<!DOCTYPE html><html><body><p>Q: Why?</p><p>A: So.</p></body></html>"),
                "marked up as another format");
    }

    @Test
    void deepJson() {
        String deep = "{\"turns\":[{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "}]}\n";

        refuses(Sources.READER, utf8(deep), "is no transcript");
        assertThat(JsonInterview.read(new SourceLines.Line(deep, 0, 7, false), ReadLimits.DEFAULTS))
                .isInstanceOfSatisfying(ReadingEntry.Refused.class, refused -> {
                    assertThat(refused.line()).isEqualTo(7);
                    assertThat(refused.reason()).contains("nested deeper than 64");
                });
    }
}
