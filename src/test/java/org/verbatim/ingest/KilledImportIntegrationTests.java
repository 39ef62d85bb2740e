package org.verbatim.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.verbatim.Eventually;
import org.verbatim.OwnArchive;
import org.verbatim.TestDatabase;
import org.verbatim.VerbatimApplication;
import org.verbatim.archive.reading.IndexedInterviews;
import org.verbatim.search.SearchEngine;

import static org.assertj.core.api.Assertions.assertThat;

/// An import whose process is killed, one that is told to stop, and the next one.
// a guard against hanging
@Timeout(900)
class KilledImportIntegrationTests {

    private static final int INTERVIEWS = 400;
    private static final int TURNS = 20;
    private static final int BEFORE_THE_KILL = 40;

    @TempDir
    Path folder;

    private final String url = TestDatabase.create();
    private final JdbcClient database = JdbcClient
            .create(new SingleConnectionDataSource(url, TestDatabase.user(), TestDatabase.password(), true));

    @Test
    void whatWasStoredBeforeAKillOrAStopStaysAndTheNextImportAddsTheRest() throws Exception {
        Path source = write();
        importUntil(BEFORE_THE_KILL, source, Process::destroyForcibly);
        int before = stored();
        assertThat(before).isBetween(BEFORE_THE_KILL, INTERVIEWS - 1);
        assertThat(turnsOfEach()).hasSize(before).containsOnly(TURNS);
        List<String> keys = keys(before);

        importUntil(before + BEFORE_THE_KILL, source, Process::destroy);
        assertThat(log()).contains("ends here, since the archive stops").doesNotContain("\tat ", " ERROR ", " WARN ",
                "is done");
        assertThat(turnsOfEach()).hasSizeBetween(before + BEFORE_THE_KILL, INTERVIEWS - 1).containsOnly(TURNS);

        try (ConfigurableApplicationContext archive = OwnArchive.startOn(url, folder,
                arguments(source).toArray(String[]::new))) {
            assertThat(turnsOfEach()).hasSize(INTERVIEWS).containsOnly(TURNS);
            assertThat(keys(before)).isEqualTo(keys);
            assertThat(database.sql("select max(number) from revision").query(Integer.class).single()).isEqualTo(1);
            Eventually.holds("the index is mended", () -> archive.getBean(SearchEngine.class).stamps()
                    .equals(archive.getBean(IndexedInterviews.class).stamps()));
        }
    }

    /// Imports in a process of its own, and ends that once so many interviews are stored.
    private void importUntil(int interviews, Path source, Consumer<Process> end) throws Exception {
        Process importing = importInAProcessOfItsOwn(source);
        try {
            Eventually.holds(interviews + " interviews are stored",
                    () -> !importing.isAlive() || stored() >= interviews);
            assertThat(importing.isAlive()).as(() -> log()).isTrue();
        } finally {
            end.accept(importing);
            importing.waitFor();
        }
    }

    private Path write() throws IOException {
        List<String> lines = IntStream.range(0, INTERVIEWS).mapToObj(KilledImportIntegrationTests::interview).toList();
        return Files.write(folder.resolve("many.jsonl"), lines);
    }

    private static String interview(int number) {
        List<String> turns = IntStream.range(0, TURNS).mapToObj(turn -> """
                {"speaker": "%s", "text": "This is what was said in turn %d of conversation %d."}"""
                .formatted(turn % 2 == 0 ? "Ada Reed" : "Oren Hale", turn, number)).toList();
        return "{\"id\": \"talk-%d\", \"title\": \"Talk\", \"turns\": [%s]}".formatted(number,
                String.join(", ", turns));
    }

    private Process importInAProcessOfItsOwn(Path source) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", VerbatimApplication.class.getName()));
        command.addAll(arguments(source));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return process.redirectErrorStream(true).redirectOutput(folder.resolve("killed.log").toFile()).start();
    }

    private List<String> arguments(Path source) {
        return List.of(OwnArchive.arguments(url, folder, "--verbatim.ingest.data=" + folder.resolve("nothing"),
                "--verbatim.report=" + folder.resolve("report.csv"), "--verbatim.import=" + source));
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("killed.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// None while there is no table yet.
    private int stored() {
        boolean ready = database.sql("select to_regclass('turn') is not null").query(Boolean.class).single();
        return ready ? database.sql("select count(*) from interview").query(Integer.class).single() : 0;
    }

    private List<Integer> turnsOfEach() {
        return database.sql("""
                select count(t.key) from interview i left join revision r on r.interview_id = i.id
                left join turn t on t.revision_id = r.id group by i.id""").query((row, _) -> row.getInt(1)).list();
    }

    /// The keys of the first interviews that were stored.
    private List<String> keys(int interviews) {
        Integer[] ids = database.sql("select id from interview order by id limit ?").param(interviews)
                .query((row, _) -> row.getInt(1)).list().toArray(Integer[]::new);
        return database.sql("""
                select t.key from turn t join revision r on r.id = t.revision_id
                where r.interview_id = any (string_to_array(?, ',')::int[]) order by r.interview_id, t.number""")
                .param(String.join(",", Arrays.stream(ids).map(String::valueOf).toList()))
                .query((row, _) -> row.getString(1)).list();
    }
}
