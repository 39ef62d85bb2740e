package org.verbatim.archive.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.Eventually;
import org.verbatim.OwnArchive;
import org.verbatim.archive.Audience;
import org.verbatim.archive.EditedVoice;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Turn;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.EditedInterview;
import org.verbatim.archive.editing.Editing;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.errorreports.Reports;
import org.verbatim.archive.people.PeopleEditing;
import org.verbatim.archive.reading.IndexedInterviews;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.ingest.Importer;
import org.verbatim.search.SearchEngine;
import org.verbatim.transcript.Role;

/// An archive in which there is some of everything that an archive can have.
final class FullArchive {

    private static final String BOAT = """
            A Boat
            Anna Bell: When did you leave the island with your family and the two dogs?
            Bo Ek: We crossed the sea in an open boat, "before" the winter came upon us & all.
            Anna Bell: How long did the crossing take you in the end, if I may ask?
            Bo Ek: Three days and three nights, and then my sister Ingrid saw the light.

            Another paragraph; with a comma, a \\backslash and a \ttab.
            (Laughter.)
            Anna Bell: %s
            Bo Ek: I kept the light for thirty years and never left again.
            """;

    private FullArchive() {
    }

    /// A running archive of its own, with nothing in it but what the folder has.
    static ConfigurableApplicationContext start(Path folder, String... more) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        return OwnArchive.start(folder, Stream.concat(Stream.of("--verbatim.web.site=https://archive.example.org"),
                Stream.of(more)).toArray(String[]::new));
    }

    static ConfigurableApplicationContext startFull(Path folder) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        writeBoat(folder, "What became of the quixotic brother whom you left there?");
        Files.writeString(data.resolve("boat.yaml"), """
                publisher: Gazette of the Isles
                recorded: 1974-06~
                translation: {from: sv, by: machine}
                people:
                  - name: Anna Bell
                    aliases: [A. Bell]
                    role: interviewer
                """);
        Files.writeString(data.resolve("shut.txt"), BOAT.formatted("What was in the harpoon's box?"));
        Files.writeString(data.resolve("gone.txt"), BOAT.formatted("Who was the lighthouse keeper then?"));
        Files.writeString(data.resolve("tapes.jsonl"),
                """
                        {"id":"tape-1","title":"One","turns":[{"speaker":"Bo Ek","text":"The sea was calm that night."},{"speaker":"Q","text":"Was it?"}]}
                        {"id":"tape-2","title":"Two","turns":[{"speaker":"Ingrid Ek","text":"The harpoon was my father's, and 你好."}]}
                        """);
        Files.writeString(data.resolve("refused.txt"), "nothing");
        Files.write(data.resolve("letter.docx"), document());
        ConfigurableApplicationContext archive = start(folder);
        writeBoat(folder, "What became of the quixotic brother whom you both left there?");
        archive.getBean(Importer.class).importPath(data);
        edit(archive);
        awaitIndex(archive);
        return archive;
    }

    static void writeBoat(Path folder, String question) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("boat.txt"),
                BOAT.formatted(question));
    }

    static void awaitIndex(ConfigurableApplicationContext archive) throws InterruptedException {
        Eventually.holds("the index is mended", () -> archive.getBean(SearchEngine.class).stamps()
                .equals(archive.getBean(IndexedInterviews.class).stamps()));
    }

    private static void edit(ConfigurableApplicationContext archive) {
        Interviews interviews = archive.getBean(Interviews.class);
        Reports reports = archive.getBean(Reports.class);
        List<Turn> turns = interviews.find("boat").orElseThrow().turns();
        archive.getBean(InterviewWriter.class).rename("boat", "open-boat");
        Editing editing = archive.getBean(Editing.class);
        EditedInterview boat = editing.find("open-boat").orElseThrow();
        editing.describe("open-boat", boat.stamp(), Map.of("title", "An open boat", "place", "The island",
                "mediaUrl", "https://example.org/boat.mp3"), "consent by letter");
        PeopleEditing people = archive.getBean(PeopleEditing.class);
        EditedVoice inShut = people.find("bo-ek").orElseThrow().voices().stream()
                .filter(voice -> voice.interview().equals("shut")).findFirst().orElseThrow();
        String other = people.split("bo-ek", "Bo Ek", Set.of(inShut.id()));
        people.identify(other, Map.of("wikidata", "Q7747"));
        people.setAliases(other, List.of("Bosse"));
        people.merge("ingrid-ek", people.rename("anna-bell", "Anna Isabel Bell"));
        people.setRole(inShut.id(), Role.PANELIST);
        Takedowns takedowns = archive.getBean(Takedowns.class);
        takedowns.ofWords(turns.get(3).key(), 9, 11, "a living person");
        takedowns.ofTurn(turns.get(1).key(), "asked for by the family");
        reports.report(interviews.cited(turns.get(2).key()).getFirst(), "A word is missing.", "A reader", "10.1.1.1");
        reports.answer(reports.list(0, 1).getContent().getFirst().id(), "It is as on the tape.");
        reports.report(interviews.cited(turns.get(0).key(), Audience.EDITORS).getFirst(), "Not two dogs.", "", "10.1");
        Publishing publishing = archive.getBean(Publishing.class);
        publishing.publish("shut", new Publication(Visibility.EMBARGOED, LocalDate.now(ZoneOffset.UTC).plusYears(2)));
        publishing.publish("gone", new Publication(Visibility.WITHDRAWN));
    }

    /// The export of an archive as a file.
    static Path export(ConfigurableApplicationContext archive, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            archive.getBean(ArchiveExport.class).write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String line : BOAT.formatted("Did you ever write to them after all these years?").split("\n", -1)) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
