package org.verbatim.archive.storing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.verbatim.archive.rows.TurnEntity;

/// Writes turns by PostgreSQL's COPY, in the transaction that it is called in: one stream for all turns of an interview costs a fraction of a statement for
/// each. What they refer to has to be in the database by then.
@Component
class TurnCopy {

    private static final String COLUMNS = "revision_id, number, key, kind, speaker_id, attributed_to, label, section, text,"
            + " word_count, start_ms, end_ms, words";
    private static final int COLUMN_COUNT = COLUMNS.split(",").length;

    private final JdbcTemplate jdbc;

    TurnCopy(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<TurnEntity> turns) {
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> write(connection, turns));
    }

    private static @Nullable Void write(Connection connection, List<TurnEntity> turns) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy turn (" + COLUMNS + ") from stdin with (format binary)");
        try {
            BinaryRows rows = new BinaryRows(copy::writeToCopy);
            for (TurnEntity turn : turns) {
                rows.begin(COLUMN_COUNT);
                write(turn, rows);
            }
            rows.end();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        return null;
    }

    private static void write(TurnEntity turn, BinaryRows row) throws SQLException {
        row.bigint(turn.id.revisionId());
        row.integer(turn.id.number());
        row.text(turn.key);
        row.text(turn.kind.name());
        row.bigint(turn.speakerId);
        row.text(turn.attributedTo);
        row.text(turn.label);
        row.integer(turn.section);
        row.text(turn.text);
        row.integer(turn.wordCount);
        row.bigint(turn.startMs);
        row.bigint(turn.endMs);
        row.integers(turn.words);
    }
}
