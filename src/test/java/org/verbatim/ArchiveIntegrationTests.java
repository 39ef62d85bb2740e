package org.verbatim;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.IndexedInterviews;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.ingest.ImportSummary;
import org.verbatim.ingest.Importer;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The archive from start to stop and back: what is imported is found, and the index follows the database whatever happened to either.
class ArchiveIntegrationTests {

    private static final String LONG_ANSWER = "We crossed the sea in an open boat before the winter came upon us.";

    @TempDir
    Path folder;

    private final String database = TestDatabase.create();
    @SuppressWarnings("NullAway.Init") // each test starts it
    private ConfigurableApplicationContext archive;

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        write("boat", LONG_ANSWER);
    }

    @AfterEach
    void stop() {
        if (archive != null) {
            archive.close();
        }
    }

    @Test
    void findsWhatWasImportedAndForgetsWhatWasRevisedAway() throws Exception {
        start(database, "index");
        Eventually.holds("the word is found", () -> total("winter") == 1);

        write("boat", "We crossed the sea in an open boat before the summer came upon us.");
        ImportSummary summary = importAgain();

        assertThat(summary.revised()).isEqualTo(1);
        Eventually.holds("the new word is found and the old one is not",
                () -> total("summer") == 1 && total("winter") == 0);
    }

    @Test
    void importsTheSameFolderAgainWithoutAChange() throws Exception {
        start(database, "index");
        Map<Long, UUID> stamps = archive.getBean(IndexedInterviews.class).stamps();
        stop();
        start(database, "index");

        assertThat(importAgain()).extracting(ImportSummary::added, ImportSummary::revised, ImportSummary::unchanged)
                .containsExactly(0, 0, 1);
        assertThat(archive.getBean(IndexedInterviews.class).stamps()).isEqualTo(stamps);
    }

    @Test
    void rebuildsAnIndexThatWasDeleted() throws Exception {
        start(database, "index");
        Eventually.holds("the word is found", () -> total("winter") == 1);
        stop();
        deleteIndex("index");

        start(database, "index");

        Eventually.holds("the word is found again", () -> total("winter") == 1);
    }

    @Test
    void indexesWhatWasCommittedByAProcessThatDiedBeforeIndexingIt() throws Exception {
        start(database, "index");
        Eventually.holds("the word is found", () -> total("winter") == 1);
        stop();
        // another index folder takes the change: to the first one it is as if the process had died in between
        write("boat", "We crossed the sea in an open boat before the summer came upon us.");
        start(database, "elsewhere");
        Eventually.holds("the change is committed", () -> total("summer") == 1);
        stop();

        start(database, "index");

        Eventually.holds("the first index has the change", () -> total("summer") == 1 && total("winter") == 0);
    }

    @Test
    void followsAnOlderDatabaseRestoredUnderANewerIndexThatIsThenRevisedAgain() throws Exception {
        start(database, "index");
        Eventually.holds("the word is found", () -> total("winter") == 1);
        stop();
        String backup = TestDatabase.copyOf(database);
        write("boat", "We crossed the sea in an open boat before the summer came upon us.");
        start(database, "index");
        Eventually.holds("the second revision is found", () -> total("summer") == 1);
        stop();

        // the backup has revision 1; its next revision is a 2 as well, with other words
        write("boat", "We crossed the sea in an open boat before the autumn came upon us.");
        start(backup, "index");

        Eventually.holds("the index follows the restored database",
                () -> total("autumn") == 1 && total("summer") == 0 && total("winter") == 0);
    }

    @Test
    void goesOnSearchingWhileTheDatabaseIsAway() throws Exception {
        start(database, "index");
        Eventually.holds("the word is found", () -> total("winter") == 1);

        TestDatabase.cutOff(database);

        assertThat(status("/search?q=winter")).isEqualTo(200);
        assertThat(status("/api/search?q=winter")).isEqualTo(200);
        assertThat(status("/interviews/boat")).isEqualTo(503);
        assertThat(status("/api/interviews/boat")).isEqualTo(503);
    }

    @Test
    void showsWhatWasCitedWithoutLinksToOtherWords() throws Exception {
        start(database, "index");
        Turn cited = archive.getBean(Interviews.class).find("boat").orElseThrow().turns().get(1);
        write("boat", "We crossed the sea in an open boat before the summer came upon us.");
        importAgain();

        String page = get("/t/" + cited.key()).body();

        assertThat(page).contains("before the winter came", "before the summer came", "These words were changed");
        assertThat(get("/t/" + cited.key() + "?w=10-12").body()).contains("<mark id=\"m1\">the winter came</mark>");
        assertThat(page.split("id=\"t2\"", -1)).as("the old turn has no place in the transcript of today").hasSize(2);
    }

    @Test
    void importsAFolderThatIsALink() throws Exception {
        start(database, "index");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("data"));

        assertThat(archive.getBean(Importer.class).importPath(link).unchanged()).isEqualTo(1);
    }

    @Test
    void neverDeletesWhatAFolderHoldsThatIsNoIndex() {
        assertThatThrownBy(() -> start(database, "data")).hasStackTraceContaining("holds other files (boat.txt)");
        assertThat(folder.resolve("data/boat.txt")).exists();
    }

    @Test
    void leavesNothingBehindOfAFileThatIsNoTranscript() throws Exception {
        Files.writeString(folder.resolve("data/shopping.txt"), "milk\neggs\nbread\n");
        Files.write(folder.resolve("data/noise.bin"), new byte[]{0, 1, 2, (byte) 0xff, 0, 7});
        Files.writeString(folder.resolve("data/empty.txt"), "");
        start(database, "index");

        ImportSummary summary = importAgain();

        assertThat(summary.rejected()).hasSize(3).allSatisfy(rejected -> assertThat(rejected.reason()).isNotBlank());
        JdbcClient sql = archive.getBean(JdbcClient.class);
        assertThat(sql.sql("select count(*) from source").query(Long.class).single()).isEqualTo(1);
        assertThat(sql.sql("select count(*) from interview").query(Long.class).single()).isEqualTo(1);
        assertThat(sql.sql("select count(*) from turn where revision_id not in (select id from revision)")
                .query(Long.class).single()).isZero();
    }

    private void write(String name, String answer) throws Exception {
        Files.writeString(folder.resolve("data/" + name + ".txt"), """
                A Crossing

                Anna Bell: When did you leave the island with your family and the two dogs?

                Bo Ek: %s

                Anna Bell: And who was at the oars through the night, if I may ask you that?

                Bo Ek: My brother, mostly, and I did what I could when he had to sleep.
                """.formatted(answer));
    }

    private void start(String url, String index) {
        archive = OwnArchive.startOn(url, folder, "--spring.datasource.hikari.connection-timeout=1000",
                "--verbatim.search.index-path=" + folder.resolve(index));
    }

    private int status(String path) throws Exception {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return OwnArchive.get(archive, path);
    }

    private ImportSummary importAgain() {
        return archive.getBean(Importer.class).importPath(folder.resolve("data"));
    }

    private long total(String word) {
        return archive.getBean(SearchService.class).search(SearchRequest.of(word)).total();
    }

    private void deleteIndex(String index) throws Exception {
        try (var files = Files.walk(folder.resolve(index))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
