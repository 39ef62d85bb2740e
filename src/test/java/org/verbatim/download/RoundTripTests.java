package org.verbatim.download;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Participant;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Section;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Translation;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What is taken along can be read again, and says what it said.
class RoundTripTests {

    private static final TranscriptReader READER = new TranscriptReader(ReadLimits.DEFAULTS);
    private static final List<String> NAMES = List.of("Anna Bell", "Bell", "BELL", "Q", "A · B", "X · quoted", "7",
            "interviewer", "فاطمة الزهراء", "山田 太郎", "O'Neil & Sons", "<b>Bo</b>", "*Star*", "[1] Bo", "Speaker 2",
            "00:00:01.000", "12. Mann", "# x", "back\\slash", "other");
    private static final List<String> WORDS = List.of("We crossed the sea", "Anna Bell:", "Q:", "[3]", "[1] Bo · other",
            "== ", "## ", "# x", "**4** Bo", "*star*", "_under_", "- item", "+ item", "1. one", "2) two", "> quoted",
            "`code`", "```", "~~~", "---", "===", "&", "&amp;", "&lt;", "<b>", "</u>", "<v Bo>", "]]>", "-->", "\\",
            "\\n", "\\*", "|", "!", "[a](b)", "https://example.org/t/7be5z73380rg", "=SUM(A1)", "\"", "“", "'",
            "(Laughter.)", "שלום עולם", "مرحبا", "你好，世界", "🌊", "é", "a  b", "a\tb", "00:00:01.000 --> 00:00:02.000",
            "WEBVTT", "Form: Verbatim text 1", "NOTE x", "\u200Fא", "NBSP\u00A0x", ":", "x:", "$x^2$", "\f\u0085.");

    @Provide
    Arbitrary<List<Turn>> turns() {
        Arbitrary<String> line = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4)
                .map(words -> String.join(" ", words).strip());
        Arbitrary<String> paragraph = line.list().ofMinSize(1).ofMaxSize(2).map(lines -> String.join("\n", lines));
        Arbitrary<String> text = paragraph.list().ofMinSize(1).ofMaxSize(3)
                .map(paragraphs -> String.join("\n\n", paragraphs));
        Arbitrary<Long> time = Arbitraries.longs().between(-40_000_000, 40_000_000);
        return Combinators.combine(Arbitraries.of(TurnKind.class), Arbitraries.of(NAMES), text, time)
                .as(RoundTripTests::turn).list().ofMinSize(1).ofMaxSize(6).map(RoundTripTests::numbered);
    }

    /// `time` is below 0 where there is none. Nobody is named for some.
    private static Turn turn(TurnKind kind, String name, String text, long time) {
        boolean told = kind == TurnKind.NARRATION || kind == TurnKind.DIRECTION || text.length() % 7 == 0;
        String speaker = told ? null : name;
        Long start = time < 0 ? null : Long.valueOf(time);
        Long end = start == null || time % 3 == 0 ? null : Long.valueOf(time + 1_234);
        return new Turn(1, "000000000000", kind, null, speaker, speaker == null ? null : role(speaker), speaker, null,
                text, 1, start, end, List.of());
    }

    private static Role role(String name) {
        return switch (name.length() % 3) {
            case 0 -> Role.INTERVIEWER;
            case 1 -> Role.PANELIST;
            default -> Role.OTHER;
        };
    }

    private static List<Turn> numbered(List<Turn> turns) {
        List<Turn> numbered = new ArrayList<>();
        for (Turn t : turns) {
            int number = numbered.size() + 1;
            numbered.add(new Turn(number, "%012d".formatted(number), t.kind(), t.person(), t.speaker(), t.role(),
                    t.label(), null, t.text(), 1, t.startMs(), t.endMs(), List.of()));
        }
        return numbered;
    }

    @Property(tries = 500)
    void plainTextIsReadAsItWasWritten(@ForAll("turns") List<Turn> turns) {
        comesBack(turns, TranscriptForm.TEXT, "verbatim-text", text -> text);
    }

    @Property(tries = 500)
    void markdownIsReadAsItWasWritten(@ForAll("turns") List<Turn> turns) {
        comesBack(turns, TranscriptForm.MARKDOWN, "verbatim-markdown", text -> text);
    }

    /// The reader of JSON parts paragraphs at every line's end.
    @Property(tries = 500)
    void jsonIsReadAsItWasWritten(@ForAll("turns") List<Turn> turns) {
        comesBack(turns, TranscriptForm.JSON, "json", text -> text.replaceAll("\\s*\n\\s*", "\n\n"));
    }

    /// White space is one space to XML, and some characters are none that it can hold.
    @Property(tries = 500)
    void teiIsReadAsItWasWritten(@ForAll("turns") List<Turn> turns) {
        comesBack(turns.stream().map(RoundTripTests::noted).toList(), TranscriptForm.TEI, "tei", RoundTripTests::asXml);
    }

    /// What happened is one note there.
    private static Turn noted(Turn t) {
        String text = t.kind() == TurnKind.DIRECTION ? t.text().replaceAll("\\n+", " ") : t.text();
        return new Turn(t.number(), t.key(), t.kind(), t.person(), t.speaker(), t.role(), t.label(), null, text, 1,
                t.startMs(), t.endMs(), List.of());
    }

    @Property(tries = 200)
    void teiIsWellFormed(@ForAll("turns") List<Turn> turns) throws Exception {
        DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(write(turns, TranscriptForm.TEI))));
    }

    private static String asXml(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(paragraph.replace('\f', '\uFFFD').replaceAll("[\\s\\u00A0]+", " ").strip());
        }
        return String.join("\n\n", paragraphs);
    }

    @Provide
    Arbitrary<List<String>> captions() {
        return Arbitraries.of("we", "crossed", "R&D", "a<b", "&amp;", "<i>sea</i>", "x --> y", "你好", "שלום", "مرحبا",
                "boats.").list().ofMinSize(2).ofMaxSize(8).map(words -> String.join(" ", words)).list().ofMinSize(2)
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void captionsAreReadAsTheyWereWritten(@ForAll("captions") List<String> texts) {
        List<Turn> turns = new ArrayList<>();
        for (String text : texts) {
            long start = turns.size() * 2_000L;
            String speaker = List.of("Anna Bell", "山田 太郎", "Sons & Co").get(turns.size() % 3);
            turns.add(new Turn(turns.size() + 1, "%012d".formatted(turns.size() + 1), TurnKind.SPOKEN, null, speaker,
                    Role.OTHER, speaker, null, "Number " + turns.size() + " " + text + "\n\nand more", 1, start,
                    start + 1_500, List.of()));
        }

        ParsedTranscript read = read(write(turns, TranscriptForm.WEBVTT), "webvtt");

        assertThat(read.turns()).extracting(turn -> turn.speaker() + " " + turn.startMs() + " " + turn.endMs() + " "
                + turn.text()).containsExactlyElementsOf(turns.stream().map(
                        turn -> turn.speaker() + " "
                                + turn.startMs() + " " + turn.endMs() + " " + turn.text().replace("\n\n", " "))
                        .toList());
    }

    @Test
    void factsAndSectionsComeBack() {
        for (TranscriptForm form : List.of(TranscriptForm.TEXT, TranscriptForm.MARKDOWN, TranscriptForm.TEI)) {
            List<Turn> turns = numbered(List.of(turn(TurnKind.SPOKEN, "Anna Bell", "When did you leave?", -1),
                    turn(TurnKind.SPOKEN, "Bo Ek", "In the dark winter.", -1)));

            ParsedTranscript read = read(write(turns, form), null);

            assertThat(read.facts().title()).as(form.id()).isEqualTo("1. A *boat* & a #light");
            assertThat(read.facts().publisher()).isEqualTo("Gazette <of> the Isles");
            assertThat(read.facts().published()).isEqualTo("1974-06-05");
            assertThat(read.facts().language()).isEqualTo("sv");
            assertThat(read.facts().sourceUrl()).isEqualTo("https://example.org/a_b?c=d&e=f");
            assertThat(read.sections()).containsExactly(new ParsedSection("# The *light*", 2));
            assertThat(read.speakers()).extracting(speaker -> speaker.name() + " " + speaker.role())
                    .containsExactlyInAnyOrder("Anna Bell " + role("Anna Bell"), "Bo Ek " + role("Bo Ek"));
        }
    }

    @Test
    void nothingThatIsReportedOrTakenDownLooksLikeSomebodysWords() {
        Takedown takedown = new Takedown(1, "boat", "1", null, null, "a living person", Instant.EPOCH);
        Turn gone = new Turn(1, "000000000001", TurnKind.SPOKEN, null, "Bo Ek", Role.OTHER, null, null, "", 9, 1L, 9L,
                List.of(), takedown);
        Turn reported = new Turn(2, "000000000002", TurnKind.REPORTED, null, "Bo Ek", Role.OTHER, "he said", null,
                "That he had left", 4, 10L, 20L, List.of());

        assertThat(write(List.of(gone, reported), TranscriptForm.TEXT)).contains(
                "(taken down since 1970-01-01: a living",
                "[2] Bo Ek · reported, not verbatim · 00:00:00.010–00:00:00.020 · https://",
                "in the source: he said");
        assertThat(write(List.of(gone, reported), TranscriptForm.WEBVTT))
                .contains("NOTE turn 1, 000000000001, taken down",
                        "<c.reported>[reported] That he had left</c>")
                .doesNotContain("<v ");
        assertThat(write(List.of(gone, reported), TranscriptForm.TEI)).contains("<said ", "direct=\"false\"",
                "<gap reason=\"takedown\"/>");
        assertThat(write(List.of(gone, reported), TranscriptForm.JSON)).contains("\"text\" : null", "a living person");
    }

    @Test
    void noTimeIsInvented() {
        Turn begins = new Turn(1, "000000000001", TurnKind.SPOKEN, null, "Bo Ek", Role.OTHER, null, null, "Yes.", 1,
                1_000L, null, List.of());

        assertThat(TranscriptForm.WEBVTT.fits(taken(List.of(begins)).interview())).isFalse();
        assertThat(write(List.of(begins), TranscriptForm.TEXT)).contains(" · 00:00:01.000 · https://");
    }

    private static void comesBack(List<Turn> turns, TranscriptForm form, String format, UnaryOperator<String> text) {
        String written = write(turns, form);

        ParsedTranscript read = read(written, format);

        assertThat(read.turns()).as(written).extracting(t -> t.kind() + " " + t.speaker() + " " + t.startMs() + " "
                + t.endMs() + " " + t.text()).containsExactlyElementsOf(turns.stream().map(
                        t -> t.kind() + " "
                                + t.speaker() + " " + t.startMs() + " " + t.endMs() + " " + text.apply(t.text()))
                        .toList());
        assertThat(read.speakers()).as(written).allSatisfy(speaker -> assertThat(speaker.role())
                .isEqualTo(role(speaker.name())));
        assertThat(read.warnings()).isEmpty();
    }

    private static String write(List<Turn> turns, TranscriptForm form) {
        StringWriter out = new StringWriter();
        try {
            TranscriptFile.write(taken(turns), form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static ParsedTranscript read(String written, @Nullable String format) {
        ReadSource source = READER.read(new SourceBytes("x", written.getBytes(StandardCharsets.UTF_8)));
        if (format != null) {
            assertThat(source.format()).as(written).isEqualTo(format);
        }
        List<ReadingEntry> entries = new ArrayList<>();
        source.entries().forEach(entries::add);
        assertThat(entries).hasSize(1);
        return ((ReadingEntry.Read) entries.getFirst()).transcript();
    }

    private static TakenAlong taken(List<Turn> turns) {
        List<Participant> participants = turns.stream().map(Turn::speaker).distinct()
                .filter(name -> name != null)
                .map(name -> new Participant(null, String.valueOf(name), Role.OTHER, List.of(), 1, 1)).toList();
        InterviewSummary summary = new InterviewSummary(1, "boat", "1. A *boat* & a #light", "Two lines\nof it",
                "Gazette <of> the Isles", ArchiveDate.parse("1974-06~"), ArchiveDate.parse("1974-06-05"), "sv",
                new Rendering(new Translation("en", "Bo: a *machine*"), new MachineMade("Whisper")), "Voices",
                "https://example.org/a_b?c=d&e=f", "CC-BY-4.0", 2,
                new UUID(1, 2), turns.size(), 9, participants, Visibility.PUBLISHED);
        return new TakenAlong(new Interview(summary, Instant.EPOCH, new SourceFile("boat.txt", "00ff", "text/plain", 9),
                turns.size() == 2 ? List.of(new Section(1, "# The *light*", 2)) : List.of(), turns),
                new Particulars("An_island", "https://example.org/boat.mp3", List.of("title")),
                "https://archive.example.org", LocalDate.EPOCH);
    }
}
