package org.verbatim.archive.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;

/// Writes the whole archive as one ZIP file: all that [ArchiveRestore] needs to make the same archive again, and nothing of accounts.
@Service
public class ArchiveExport {

    private final JdbcTemplate jdbc;
    private final Flyway flyway;
    private final Acts acts;

    ArchiveExport(JdbcTemplate jdbc, Flyway flyway, Acts acts) {
        this.jdbc = jdbc;
        this.flyway = flyway;
        this.acts = acts;
    }

    /// Writes the archive as it stands at this moment, whatever changes meanwhile. The stream stays open.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(OutputStream out) {
        String version = Objects.requireNonNull(flyway.info().current(), "the tables have a version").getVersion()
                .getVersion();
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> write(connection, out, version));
    }

    /// Puts on record that whoever acts now takes the archive along.
    @Transactional
    public void record() {
        acts.record(Thing.ARCHIVE, 0, "", Deed.EXPORTED, Map.of(), Map.of());
    }

    private static @Nullable Void write(Connection connection, OutputStream out, String version) throws SQLException {
        settle(connection);
        try {
            new ExportWriter(connection, out).write(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /// Moments are written in UTC and as ISO has them, whatever the server is set to.
    static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local timezone to 'UTC'");
            statement.execute("set local datestyle to 'ISO, YMD'");
        }
    }
}
