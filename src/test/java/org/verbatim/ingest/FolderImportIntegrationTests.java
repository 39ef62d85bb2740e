package org.verbatim.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.Browsing;
import org.verbatim.OwnArchive;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.ingest.RereadSummary.RereadInterview;

import static org.assertj.core.api.Assertions.assertThat;

/// Folders on their way in, and sources that are read again, in an archive of their own.
class FolderImportIntegrationTests {

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;

    private final Path tapes = folder.resolve("tapes");

    @BeforeAll
    static void start() {
        archive = OwnArchive.start(folder);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @BeforeEach
    void write() throws IOException {
        database().sql("delete from revision").update();
        database().sql("delete from interview").update();
        database().sql("delete from source").update();
        Files.createDirectories(tapes);
        Files.writeString(tapes.resolve("ferry.txt"), talk("By ferry."));
        Files.writeString(tapes.resolve("list.txt"), "milk, eggs\n");
        Files.writeString(tapes.resolve("lamp.txt"), talk("By the lamp."));
        Files.writeString(tapes.resolve("lamp.yaml"), "title: The lamp\n");
    }

    @Test
    void aDryRunSaysWhatWouldBecomeOfEachFileAndStoresNothing() throws IOException {
        Path report = folder.resolve("reports/dry.csv");
        try (ImportReport told = new ImportReport(report)) {
            assertThat(importer().preview(tapes, told))
                    .extracting(ImportSummary::added, summary -> summary.rejected().size())
                    .containsExactly(2, 1);
        }

        assertThat(Files.readAllLines(report)).hasSize(4).startsWith("source,outcome,address,turns,warnings,reason",
                "ferry.txt,added,/interviews/ferry,4,0,", "lamp.txt,added,/interviews/lamp,4,0,");
        assertThat(Files.readAllLines(report).getLast()).startsWith("list.txt,rejected,,,,")
                .contains("is not a transcript");
        assertThat(interviews().figures().getInterviews()).isZero();
        assertThat(database().sql("select count(*) from source").query(Integer.class).single()).isZero();
    }

    @Test
    void theReportSaysWhatWaitsForAnEditor() throws IOException {
        Files.writeString(tapes.resolve("ropes.txt"), """
                An evening about ropes

                I have made ropes since I was nine, and I have never been up a mast.

                My father said that a rope remembers every knot, and we laughed at him.

                Questions

                Q: Which rope is the oldest?

                A: The bell rope. Nobody dares to replace it.

                Q: Would you climb now?

                A: I would climb down.
                """);
        Path report = folder.resolve("reports/doubts.csv");
        ImportSummary summary;
        try (ImportReport told = new ImportReport(report)) {
            summary = importer().importPath(tapes, told);
        } finally {
            Files.delete(tapes.resolve("ropes.txt"));
        }

        assertThat(summary.toString())
                .startsWith("3 added (1 visible to editors only, until one publishes what is doubtful:");
        assertThat(Files.readString(report))
                .contains("ropes.txt,added,/interviews/ropes,5,1,\"visible to editors only");
        assertThat(interviews().find("ferry")).isPresent();
        assertThat(interviews().find("ropes")).isEmpty();
    }

    @Test
    void whatIsInIsNotEvenReadAgainAsLongAsNothingChanged() throws IOException {
        importer().importPath(tapes);
        database().sql("update revision set reader_version = 0").update();

        assertThat(importer().importPath(tapes)).extracting(ImportSummary::unchanged, ImportSummary::revised)
                .containsExactly(2, 0);
        Files.writeString(tapes.resolve("lamp.yaml"), "title: The light\n");
        assertThat(importer().importPath(tapes)).extracting(ImportSummary::unchanged, ImportSummary::revised)
                .containsExactly(1, 1);
        database().sql("update revision set readers = 'earlier ones'").update();
        assertThat(importer().importPath(tapes)).extracting(ImportSummary::unchanged, ImportSummary::revised)
                .containsExactly(1, 1);
        assertThat(importer().importPath(tapes).unchanged()).isEqualTo(2);
    }

    @Test
    void aBetterReaderReadsAgainWhatIsStoredAfterADryRun() {
        importer().importPath(tapes);
        Rereading rereading = archive.getBean(Rereading.class);
        assertThat(rereading.waiting()).isZero();
        String key = misread();
        assertThat(rereading.waiting()).isEqualTo(2);

        List<ImportOutcome> told = new ArrayList<>();
        RereadSummary would = rereading.preview(told::add);
        assertThat(would.interviews()).containsExactly(new RereadInterview("ferry", 4, 1, 0, 0));
        assertThat(would).hasToString("1 interviews read otherwise, 1 the same, 0 new, 0 that cannot be read any more");
        assertThat(told).hasSize(2);
        assertThat(interviews().summary("ferry").orElseThrow().revision()).isEqualTo(1);
        assertThat(rereading.waiting()).isEqualTo(2);

        assertThat(rereading.readAgain(told::add).interviews()).isEqualTo(would.interviews());
        assertThat(rereading.waiting()).isZero();
        assertThat(interviews().find("ferry").orElseThrow().turns()).extracting(Turn::text).contains("By ferry.");
        assertThat(interviews().find("ferry").orElseThrow().summary().revision()).isEqualTo(2);
        assertThat(interviews().cited(key)).singleElement().extracting(CitedTurn::current).isEqualTo(false);
    }

    @Test
    void editorsSeeWhatWouldBeReadOtherwiseBeforeItIs() throws Exception {
        importer().importPath(tapes);
        Browsing desk = Browsing.asAdmin(OwnArchive.port(archive));
        assertThat(desk.page("/admin/reread")).contains("Everything was read by the readers of today.");
        misread();

        assertThat(desk.page("/admin/reread")).contains("2 sources were read by earlier readers.",
                "See what would change");
        String would = desk.send("/admin/reread", "/admin/reread/preview").body();
        assertThat(would).contains("2 sources read; one interview comes out otherwise, 1 the same",
                "/admin/interviews/ferry",
                "None is left.", "Read all again");
        assertThat(interviews().summary("ferry").orElseThrow().revision()).isEqualTo(1);

        assertThat(desk.send("/admin/reread/preview", "/admin/reread").body()).contains("What changed",
                "one interview comes out otherwise");
        assertThat(interviews().summary("ferry").orElseThrow().revision()).isEqualTo(2);
        assertThat(desk.page("/admin/reread")).contains("Everything was read by the readers of today.");
        assertThat(desk.page("/admin/imports")).contains("read again");
    }

    /// As if an earlier reader had read other words; returns the key of those.
    private static String misread() {
        database().sql("""
                update turn set key = 'zzzzzzzzzzzz', text = 'By fairy.' where number = 2 and revision_id in (
                    select r.id from revision r join interview i on i.id = r.interview_id where i.slug = 'ferry')""")
                .update();
        database().sql(
                "update revision set readers = null, reader_version = 0 where interview_id = (select id from interview where slug = 'ferry')")
                .update();
        database().sql("update revision set readers = 'earlier ones' where readers is not null").update();
        return "zzzzzzzzzzzz";
    }

    private static String talk(String answer) {
        return """
                Ada Reed: How did you get there?

                Oren Hale: %s

                Ada Reed: Were you afraid?

                Oren Hale: Of the silence.
                """.formatted(answer);
    }

    private static Importer importer() {
        return archive.getBean(Importer.class);
    }

    private static Interviews interviews() {
        return archive.getBean(Interviews.class);
    }

    private static JdbcClient database() {
        return archive.getBean(JdbcClient.class);
    }
}
