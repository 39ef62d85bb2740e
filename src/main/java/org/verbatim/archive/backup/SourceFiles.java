package org.verbatim.archive.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/// The sources of the archive as files, each followed by its sidecar where it has one. Bytes are fetched piece by piece.
final class SourceFiles {

    private static final int PIECE = 1 << 22;
    private static final int ROWS = 100;

    /// Whether an interview is read from it now, and with which sidecar it was read last.
    private static final String SOURCES = """
            select s.id, s.name, s.size,
                   exists (select 1 from revision_source p join revision r on r.id = p.revision_id
                           join interview i on i.id = r.interview_id and i.revision = r.number
                           where p.source_id = s.id),
                   (select r.sidecar from revision_source p join revision r on r.id = p.revision_id
                    where p.source_id = s.id order by r.id desc limit 1)
            from source s order by s.id""";

    private final Connection connection;

    SourceFiles(Connection connection) {
        this.connection = connection;
    }

    /// Takes a file; `source` is null for a sidecar.
    interface Taking {
        void take(String path, @Nullable Long source, Bytes bytes) throws IOException, SQLException;
    }

    /// What a file has in it.
    interface Bytes {
        void to(OutputStream out) throws IOException, SQLException;
    }

    void each(Taking taking) throws IOException, SQLException {
        SourceNames names = new SourceNames();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            try (ResultSet rows = statement.executeQuery(SOURCES)) {
                while (rows.next()) {
                    long id = rows.getLong(1);
                    long size = rows.getLong(3);
                    String path = names.path(id, rows.getString(2), rows.getBoolean(4));
                    String sidecar = rows.getString(5);
                    taking.take(path, id, out -> bytes(id, size, out));
                    if (sidecar != null) {
                        taking.take(SourceNames.sidecar(path), null, out -> new ByteArrayInputStream(
                                sidecar.getBytes(StandardCharsets.UTF_8)).transferTo(out));
                    }
                }
            }
        }
    }

    private void bytes(long id, long size, OutputStream out) throws IOException, SQLException {
        try (PreparedStatement piece = connection.prepareStatement(
                "select substring(bytes from ? for ?) from source where id = ?")) {
            for (long from = 0; from < size; from += PIECE) {
                piece.setInt(1, Math.toIntExact(from + 1));
                piece.setInt(2, PIECE);
                piece.setLong(3, id);
                try (ResultSet row = piece.executeQuery()) {
                    row.next();
                    out.write(row.getBytes(1));
                }
            }
        }
    }
}
