package org.verbatim.archive.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.InterviewChanged;

/// Makes an empty archive what an export says, whole or not at all.
@Service
public class ArchiveRestore {

    private static final Logger log = LoggerFactory.getLogger(ArchiveRestore.class);

    private final JdbcTemplate jdbc;
    private final Flyway flyway;
    private final ApplicationEventPublisher events;

    ArchiveRestore(JdbcTemplate jdbc, Flyway flyway, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.flyway = flyway;
        this.events = events;
    }

    /// Throws [RestoreRefused], and then nothing was changed: no whole export, one of a later version, or something is in the archive.
    @Transactional
    public void restore(Path file) {
        String version = Objects.requireNonNull(flyway.info().current(), "the tables have a version").getVersion()
                .getVersion();
        try (ExportReader export = ExportReader.open(file, version)) {
            jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> restore(connection, export));
        } catch (DataAccessException e) {
            throw new RestoreRefused(file + " does not fit together: " + e.getMostSpecificCause().getMessage(), e);
        } catch (IOException e) {
            throw new RestoreRefused(file + " cannot be read: " + e.getMessage(), e);
        }
        List<Long> ids = jdbc.query("select id from interview order by id", (row, _) -> row.getLong(1));
        ids.forEach(id -> events.publishEvent(new InterviewChanged(id)));
        log.info("The archive is restored from {}: {} interviews", file, ids.size());
    }

    private static @Nullable Void restore(Connection connection, ExportReader export) throws SQLException {
        ArchiveExport.settle(connection);
        try {
            new Restoring(connection, export).run();
        } catch (IOException e) {
            throw new RestoreRefused("the export cannot be read: " + e.getMessage(), e);
        }
        return null;
    }
}
