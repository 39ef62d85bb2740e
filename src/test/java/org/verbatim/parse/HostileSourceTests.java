package org.verbatim.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Sources made to hurt: each is answered at once, with a reason. Pages, articles, captions, records and
/// markup have classes of their own, so that they are read side by side with texts.
// a guard against hanging, for a machine that does twenty other things
@Timeout(600)
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

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void refuses(TranscriptReader reader, byte[] bytes, String... why) {
        assertThatThrownBy(() -> reader.read(new SourceBytes("hostile.txt", bytes)).entries().forEach(_ -> {}))
                .isInstanceOf(UnreadableSource.class).hasMessageStartingWith("hostile.txt: ")
                .hasMessageContainingAll(why);
    }

    @ParameterizedTest
    @MethodSource("org.verbatim.parse.HostilePieces#all")
    void manyOfOneThing(String piece) {
        assertThat(attempt("labelled-text", decoded("Q: Why?\n\nA: So.\n\nQ: Why?\n\n" + piece.repeat(100_000)),
                ReadLimits.DEFAULTS)).isNotNull();
    }

    static Attempt attempt(String format, SourceText source, ReadLimits limits) {
        return Sources.READER.ofOneInterview().stream().filter(one -> one.id().equals(format)).findFirst().orElseThrow()
                .attempt(source, limits);
    }

    static SourceText decoded(String text) {
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
    void filesOfOtherProgramsAreRefusedByName() throws IOException {
        refuses(SMALL, utf8("{\\rtf1\\ansi Ada: Hello.}"), "is an RTF file", "Save it as DOCX");
        refuses(SMALL,
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "an old Microsoft Office");
        refuses(SMALL, utf8("ID3\u0003\u0000\u0000"), "is a sound recording");
        refuses(SMALL, zip("xl/workbook.xml", "<workbook/>"), "is an Excel spreadsheet", "as CSV");
        refuses(SMALL, zip("ppt/slides/slide1.xml", "<p/>"), "is a PowerPoint presentation");
        refuses(SMALL, zip("mimetype", "application/epub+zip"), "is an EPUB book");
        refuses(SMALL, zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "OpenDocument spreadsheet");
        refuses(SMALL, zip("mimetype", "application/vnd.oasis.opendocument.text"), "is no OpenDocument text");
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(utf8(content));
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoTranscript() {
        refuses(SMALL, utf8("Milk\nEggs\nBread: two loaves\nCheese\nButter: salted\n"), "is not a transcript",
                "labelled-text", "quoted-article");
        refuses(SMALL, utf8(
                "Host: localhost\nPort: 80\nUser: anna\n\nHost: example.org\nPort: 81\nUser: tom\n\nHost: c\nPort: 9\n"),
                "is not a transcript");
        refuses(SMALL,
                utf8("The sea is wide,\nthe sea is grey,\nand nobody knows\nthe words to say.\n\nThe sea is: old.\n"),
                "is not a transcript");
        refuses(SMALL,
                utf8("Minister of Defence: Anna Bell.\nMinister of Health: Tom Reed.\nMinister of Trade: Jo Lund.\n"),
                "is not a transcript");
        refuses(SMALL, utf8("<!DOCTYPE html><html><body><p>Q: Why?</p><p>A: So.</p></body></html>"),
                "labelled-html: no two labels");
    }

}
