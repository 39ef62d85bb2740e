package org.verbatim.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verbatim.parse.data.JsonInterview;
import org.verbatim.parse.data.SourceLines;
import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.SourceText;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.parse.xml.XmlTranscript;
import org.verbatim.transcript.Lossless;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a source holds, it is refused, or read without losing or inventing a character.
class AnyTextTests {

    private static final List<Format> FORMATS = Sources.READER.ofOneInterview();
    private static final List<String> SEEDS = seeds();

    private static List<String> seeds() {
        return Stream.of("src/test/resources/transcripts", "data").flatMap(folder -> texts(Path.of(folder)).stream())
                .toList();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(?!turns|yaml)[a-z0-9]+"))
                    .sorted()
                    .map(Sources::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> assembled() {
        return Arbitraries
                .of("Anna Bell: ", "Q: ", "Q  ", "TOM REED (laughs): ", "MODERATOR:\n", "**Jo Lund:** ", "00:01:02 ",
                        "Captain Anna Bell said that ", "he said, ", "she asked whether ", "according to Reed, ",
                        ", — said Bell", "in his opinion ",
                        "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "(", ")", "[", "](#)", "[a](#)", "*", "**", "\\",
                        "# ", "> ", "---\n", "\n", "\n\n",
                        "\r\n", "\r", "\t", " ", "\u00A0", "\uFEFF", "\u0000", "🌊", "\uD83C", "\uDF0A", "é", "日本", "：",
                        ".", "?", "!", ",",
                        ":", "…", "—", "We crossed the sea. ", "and then ", "title: x\n", "5 June 2017", "By Jo Lund\n",
                        "Copyright © 2017\n",
                        "(Laughter.)\n", "Stop >>", "   12   ", "\f", "                        7\n",
                        "Mrs. BELL of Dale. ", "[ANNA] ", "[00:01:02] ", "Anna Bell [0:12]\n",
                        ".. raw:: html\n\n   <p>", "=====\n", ":abbr:`a (b)`", "<!doctype html>", "<p>", "</p>", "<b>",
                        "</b>", "<br>",
                        "<dt>", "<td>", "<table>", "<pre>", "<nav>", "&amp;", "&#128512;", "&nbsp;", "&", "<!--", "-->",
                        "<",
                        "{\"turns\":[", "{\"speaker\":\"A\",\"text\":\"b\\n\\ud800\"}",
                        "]}")
                .list().ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> captions() {
        return Arbitraries.of("WEBVTT\n\n", "WEBVTT", "\n", "\n\n", "\r\n", "\r", " \n", "NOTE x\n", "STYLE\n", "1\n",
                "2\n",
                "00:00:01.000 --> 00:00:02.000\n", "00:02,000 --> 00:01,000\n", "99:99:99 --> x\n", "-->",
                "<v Anna Bell>",
                "<v.loud Tom &amp; Jo>", "</v>", "<c>", "<rt>", "</rt>", "<br>", "<00:00:01.500>", "<", ">", "{\\an8}",
                "&lt;",
                "&#x1F30A;", "&#0;", "&#55357;", "&bogus;", "&", "Anna Bell: ", "[ANNA] ", ">> ", ">> TOM: ", "- ",
                "– ",
                "[Music]\n", "(laughs) ", "[inaudible] ", "♪", "We crossed the sea. ", "the sea ", "🌊", "\uD83C",
                "\uFEFF").list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1500)
    void assembledCaptionsAreRefusedOrLossless(@ForAll("captions") String text) {
        refusedOrLossless(text);
        refusedOrLossless("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text);
    }

    @Provide
    Arbitrary<String> records() {
        return Arbitraries.of("{", "}", "[", "]", "{\"segments\":[", "\"turns\":[",
                "{\"speaker\":\"A\",\"text\":\"b c\"}", ",", ":",
                "\"start\":1.5", "\"end\":\"1e9\"", "\"type\":\"punct\",\"value\":\", \"", "\"text\":\" \\n x\\u0000\"",
                "{\"speaker\":0,\"start\":1,\"end\":2,\"text\":\"[Music]\"}", "null", "-1", "\"\"", "\n", " ",
                "speaker,text\n", "start;end;text\r\n", "who\twords\n", "Anna:,", "\"", "\"\"", "Anna,b c\n", "1;2;c\n",
                "&#8212;",
                "&amp", "<i>", "</a>", "(Laughter)\n", "\t", "sep=;\n", "\uFEFF", "🌊").list().ofMaxSize(50)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1500)
    void assembledRecordsAreRefusedOrLossless(@ForAll("records") String text) {
        refusedOrLossless(text);
        refusedOrLossless("speaker,start,text\n" + text);
        refusedOrLossless("{\"segments\":[{\"speaker\":\"A\",\"start\":1,\"text\":\"b\"}," + text + "]}");
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of("<TEI>", "<body>", "</body>", "<u who=\"#A\">", "<u who='A B' start=\"#T\">", "</u>",
                "<sp>", "</sp>",
                "<speaker>ANN.</speaker>", "<p>", "</p>", "<head>x</head>", "<incident><desc>laughs</desc></incident>",
                "<anchor synch=\"#T\"/>",
                "<timeline unit=\"ms\"><when xml:id=\"T\" interval=\"5\"/></timeline>",
                "<person xml:id=\"A\" role=\"interviewer\">Anna Bell</person>",
                "<speech by=\"#x\" speakername=\"Jo\" nospeaker=\"true\">", "</speech>", "<from>Mr. Reed:</from>",
                "<narrative>", "</narrative>", "<scene>x</scene>",
                "<Turn speaker=\"a b\" startTime=\"1\">", "<Who nb=\"2\"/>", "</Turn>", "<Sync time=\"2\"/>", "&amp;",
                "&#8212;", "&x;", "&", "<", ">", "<!--", "-->",
                "<![CDATA[", "]]>", "<?x ", "?>", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "We crossed. ", "the  sea", "\n",
                "\r\n", "\t", "\u00A0",
                "\uFEFF", "🌊", "\uD83C", "\u0000").list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1000)
    void assembledMarkupIsRefusedOrLossless(@ForAll("markup") String text) {
        for (String root : List.of("TEI", "akomaNtoso", "publicwhip", "Trans")) {
            readAs(XmlTranscript.all(),
                    "<?xml version=\"1.0\"?>\n<!DOCTYPE " + root + " [<!ENTITY x \"y z\">]><" + root + ">" + text);
        }
        readAs(Sources.READER.ofOneInterview().stream().filter(one -> one.id().equals("ohms")).toList(),
                "<record><transcript>Q: Why?\n\nA: So.\n\nQ: And?\n\n" + text);
    }

    @Provide
    Arbitrary<String> mutated() {
        return Arbitraries.randomValue(AnyTextTests::mutate);
    }

    private static String mutate(Random random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(200));
            String piece = text.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(random.nextInt(text.length() + 1), piece);
                case 2 -> text.setLength(to);
                default -> text.setCharAt(from, "\"“”‘’:\n.,([*\uD83C\u0000".charAt(random.nextInt(13)));
            }
        }
        return text.toString();
    }

    @Property(tries = 1500)
    void assembledTextIsRefusedOrLossless(@ForAll("assembled") String text) {
        refusedOrLossless(text);
    }

    @Property(tries = 500)
    void mutatedTextIsRefusedOrLossless(@ForAll("mutated") String text) {
        refusedOrLossless(text);
    }

    @Property(tries = 1000)
    void anyTextIsRefusedOrLossless(@ForAll String text) {
        refusedOrLossless(text);
    }

    @Property(tries = 500)
    void anyBytesAreRefusedOrLossless(@ForAll byte[] bytes) {
        read(new SourceBytes("any.bin", bytes));
    }

    private static void refusedOrLossless(String text) {
        readAs(FORMATS, text);
        JsonInterview.read(new SourceLines.Line(text, 17, 1, false), ReadLimits.DEFAULTS);
        read(Sources.of(text));
    }

    private static void readAs(List<Format> formats, String text) {
        for (Format format : formats) {
            Attempt attempt = format.attempt(new SourceText("any.txt", text, "UTF-8", "text/plain"),
                    ReadLimits.DEFAULTS);
            if (attempt.transcript() != null) {
                assertThat(Lossless.check(attempt.transcript()).text()).isEqualTo(text);
            }
        }
    }

    private static void read(SourceBytes source) {
        try {
            String decoded = Sources.READER.decode(source).text();
            for (ReadingEntry entry : Sources.READER.read(source).entries()) {
                if (entry instanceof ReadingEntry.Read(var transcript)) {
                    assertThat(decoded.startsWith(transcript.text(), transcript.from())).isTrue();
                }
            }
        } catch (UnreadableSource e) {
            assertThat(e).hasMessageStartingWith(source.name() + ": ");
        }
    }
}
