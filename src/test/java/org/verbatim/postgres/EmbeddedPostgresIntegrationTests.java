package org.verbatim.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.Eventually;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataFromStartToStart() throws Exception {
        try (EmbeddedPostgresServer server = start()) {
            execute(server, "create table kept as select 7 as n");
        }
        try (EmbeddedPostgresServer server = start()) {
            assertThat(number(server, "select n from kept")).isEqualTo(7);
        }
    }

    @Test
    void startsAgainAfterAFirstStartThatWasCutShort() throws Exception {
        Path home = Files.createDirectories(folder.resolve("postgres"));
        Files.createFile(home.resolve("beginning"));
        Files.writeString(Files.createDirectories(home.resolve("data")).resolve("postgresql.conf"), "# half of it\n");

        try (EmbeddedPostgresServer server = start()) {
            assertThat(number(server, "select 1")).isEqualTo(1);
            assertThat(home.resolve("beginning")).doesNotExist();
        }
    }

    @Test
    void isDurableAndAsksForItsPassword() throws Exception {
        try (EmbeddedPostgresServer server = start()) {
            assertThat(text(server, "show fsync")).isEqualTo("on");
            assertThat(text(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "wrong"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesASecondArchiveOnTheSameFolder() throws Exception {
        try (EmbeddedPostgresServer server = start()) {
            assertThat(number(server, "select 1")).isEqualTo(1);
            assertThatThrownBy(this::start).isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("in use by another running archive");
        }
    }

    /// A process of its own starts the server, commits and is killed as with kill -9.
    @Test
    void takesOverFromAProcessThatWasKilled() throws Exception {
        Process owner = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), KilledOwner.class.getName(), folder.toString()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("owner.log").toFile()).start();
        Path committed = folder.resolve("committed");
        Eventually.holds("the owner has committed", () -> Files.exists(committed) || !owner.isAlive());
        assertThat(owner.isAlive()).as(() -> read(folder.resolve("owner.log"))).isTrue();
        owner.destroyForcibly();
        assertThat(owner.waitFor(5, TimeUnit.MINUTES)).isTrue();

        try (EmbeddedPostgresServer server = start()) {
            assertThat(number(server, "select n from kept")).isEqualTo(42);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The process that gets killed.
    static final class KilledOwner {

        private KilledOwner() {
        }

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(settings(folder));
            execute(server, "create table kept as select 42 as n");
            Files.createFile(folder.resolve("committed"));
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    private EmbeddedPostgresServer start() {
        return EmbeddedPostgresServer.start(settings(folder));
    }

    private static PostgresSettings settings(Path folder) {
        return new PostgresSettings(folder.resolve("postgres"), Duration.ofMinutes(5));
    }

    private static void execute(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedPostgresServer server, String sql) throws SQLException {
        return Integer.parseInt(text(server, sql));
    }

    private static String text(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
