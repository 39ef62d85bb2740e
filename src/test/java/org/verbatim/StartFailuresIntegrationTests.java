package org.verbatim;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// An archive that cannot start says why, and what to do, in a sentence: no stack trace, and no long lines of the framework.
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void theDatabaseFolderIsInUseByAnotherArchive(CapturedOutput log) throws Exception {
        Path home = Files.createDirectories(folder.resolve("var/postgres"));
        try (FileChannel other = FileChannel.open(home.resolve("verbatim.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            other.lock();

            fails(log, List.of("--verbatim.home=" + folder.resolve("var")), "in use by another running archive",
                    "set verbatim.home to another folder");
        }
    }

    @Test
    void theFolderCannotBeUsed(CapturedOutput log) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        fails(log, List.of("--verbatim.home=" + file), "The folder " + file, "cannot be used for the database");
    }

    @Test
    void theIndexIsInUse(CapturedOutput log) throws Exception {
        try (Directory index = FSDirectory.open(folder.resolve("index"));
                Lock other = index.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            other.ensureValid();

            fails(log, List.of(OwnArchive.arguments(TestDatabase.create(), folder)), "is in use by another archive",
                    "set verbatim.search.index-path to another folder");
        }
    }

    @Test
    void theDatabaseDoesNotAnswer(CapturedOutput log) {
        fails(log, List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none"),
                "The database refused the connection: Connection to 127.0.0.1:1 refused", "SPRING_DATASOURCE_URL");
    }

    @Test
    void thereIsNoSuchDatabase(CapturedOutput log) {
        String url = TestDatabase.create().replaceFirst("/test_\\w+", "/no_such_database");

        fails(log, List.of(OwnArchive.arguments(url, folder)), "database \"no_such_database\" does not exist",
                "Create this database");
    }

    @Test
    void theTablesAreThoseOfALaterVersion(CapturedOutput log) {
        String url = TestDatabase.create();
        JdbcClient.create(new DriverManagerDataSource(url, TestDatabase.user(), TestDatabase.password())).sql("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (1000, '9999', 'much later', 'SQL', 'V9999__much_later.sql', 'somebody', 1, true)""").update();

        fails(log, List.of(OwnArchive.arguments(url, folder)),
                "A later version of Verbatim has changed this database (step 9999, much later). Start that version");
    }

    @Test
    void thereIsNothingToImport(CapturedOutput log) {
        fails(log, List.of(OwnArchive.arguments(TestDatabase.create(), folder,
                "--verbatim.import=" + folder.resolve("nowhere"))), "There is no file or folder " + folder,
                "Check the path that --verbatim.import names");
    }

    @Test
    void aDryRunIsAskedForInWordsWithoutAMeaning(CapturedOutput log) {
        fails(log, List.of(OwnArchive.arguments(TestDatabase.create(), folder, "--verbatim.dry-run=maybe")),
                "The setting verbatim.dry-run is \"maybe\". Set it to true or false.");
    }

    private static void fails(CapturedOutput log, List<String> arguments, String... sentences) {
        int before = log.getAll().length();
        assertThatThrownBy(() -> new SpringApplicationBuilder(VerbatimApplication.class)
                .run(arguments.toArray(String[]::new)).close()).isNotNull();

        String said = log.getAll().substring(before);
        assertThat(said).contains("APPLICATION FAILED TO START").contains(sentences);
        assertThat(said.lines().filter(line -> line.startsWith("\tat ") || line.contains("Caused by:"))).isEmpty();
        assertThat(said.lines().filter(line -> !line.isBlank())).as(said).hasSizeLessThan(12);
    }
}
