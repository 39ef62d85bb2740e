package org.verbatim.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// One restoring, inside of a transaction. Rows keep their ids, and numbering goes on where it stood.
final class Restoring {

    private static final int BUFFER = 1 << 16;
    /// Rows of sources before their bytes have come.
    private static final String AWAITED = "awaited_source";

    private final Connection connection;
    private final ExportReader export;
    private final ArchiveSchema schema;
    private final CopyManager copying;
    private final BackupSteps steps = new BackupSteps("Restored");

    Restoring(Connection connection, ExportReader export) throws SQLException {
        this.connection = connection;
        this.export = export;
        this.schema = new ArchiveSchema(connection);
        this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void run() throws IOException, SQLException {
        String tables = ArchiveTable.ALL.stream().map(ArchiveTable::name).collect(Collectors.joining(", "));
        execute("lock table " + tables + " in exclusive mode");
        for (ArchiveTable table : ArchiveTable.ALL) {
            checkEmpty(table);
        }
        goOnCounting(export.manifest().numbering());
        // what was done here before, making the first account, comes after all that the export tells
        execute("update act set id = default");
        Set<String> come = new HashSet<>();
        for (ArchivePart part : export.parts()) {
            if (part.table() != null && come.add(part.table())) {
                table(part, part.table());
            } else if (!part.path().equals(ExportedFile.PATH)) {
                check(part.path(), part.bytes(), part.sha256());
            }
        }
    }

    private void checkEmpty(ArchiveTable table) throws SQLException {
        try (Statement asked = connection.createStatement();
                ResultSet row = asked.executeQuery("select exists (select 1 from " + table.name() + ")")) {
            row.next();
            if (row.getBoolean(1) && !table.mayBegin()) {
                throw new RestoreRefused("the archive is not empty: its table " + table.name()
                        + " has rows. An export is restored into an empty archive only");
            }
        }
    }

    private void table(ArchivePart part, String name) throws IOException, SQLException {
        ArchiveTable table = ArchiveTable.of(name).orElseThrow(() -> unknown("a table " + name));
        List<String> columns = part.columns() == null ? List.of() : part.columns();
        List<String> former = new ArrayList<>(ArchiveTable.FORMER_COLUMNS.getOrDefault(name, List.of()));
        former.retainAll(columns);
        List<String> unknown = new ArrayList<>(columns);
        unknown.removeAll(schema.columns(table));
        unknown.removeAll(former);
        if (columns.isEmpty() || !unknown.isEmpty()) {
            throw unknown("columns " + unknown + " in " + name);
        }
        if (name.equals(ArchiveTable.SOURCE)) {
            execute("create temporary table " + AWAITED + " (like source including defaults) on commit drop");
            execute("alter table " + AWAITED + " alter column bytes drop not null");
            copy(part, AWAITED, columns);
            sources(columns);
        } else {
            // copied whole, since what is checked is the file
            for (String column : former) {
                execute("alter table " + name + " add column " + column + " text");
            }
            copy(part, name, columns);
            for (String column : former) {
                execute("alter table " + name + " drop column " + column);
            }
        }
        steps.table(name, part.rows() == null ? 0 : part.rows());
    }

    private static RestoreRefused unknown(String what) {
        return new RestoreRefused("the export has " + what + ", which this Verbatim does not know");
    }

    private void copy(ArchivePart part, String table, List<String> columns) throws IOException, SQLException {
        try (MeasuredInput in = export.read(part.path(), part.bytes())) {
            long rows = copying.copyIn("copy " + table + " (" + ArchiveSchema.quoted(columns)
                    + ") from stdin (format csv, header match)", in, BUFFER);
            in.check(part.sha256());
            if (part.rows() == null || part.rows() != rows) {
                throw new RestoreRefused(part.path() + " has " + rows + " rows, not " + part.rows());
            }
        }
    }

    private void sources(List<String> columns) throws IOException, SQLException {
        String quoted = ArchiveSchema.quoted(columns);
        try (PreparedStatement insert = connection.prepareStatement("insert into source (" + quoted
                + ", bytes) overriding system value select " + quoted + ", ? from " + AWAITED
                + " where id = ? and size = ? and sha256 = ?")) {
            for (ExportedFile file : export.exportedFiles()) {
                source(file, file.source(), insert);
                steps.file();
            }
        }
        steps.filesDone();
        try (Statement asked = connection.createStatement();
                ResultSet row = asked.executeQuery(
                        "select count(*) from " + AWAITED
                                + " a where not exists (select 1 from source s where s.id = a.id)")) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new RestoreRefused("the export lacks files of " + row.getLong(1) + " sources");
            }
        }
    }

    private void source(ExportedFile file, @Nullable Long id, PreparedStatement insert)
            throws IOException, SQLException {
        if (id == null) {
            check(file.path(), file.size(), file.sha256());
            return;
        }
        try (MeasuredInput in = export.read(file.path(), file.size())) {
            insert.setBinaryStream(1, in, file.size());
            insert.setLong(2, id);
            insert.setLong(3, file.size());
            insert.setString(4, file.sha256());
            if (insert.executeUpdate() != 1) {
                throw new RestoreRefused(file.path() + " is not the file that its row tells of");
            }
            in.check(file.sha256());
        }
    }

    private void check(String path, long size, String sha256) throws IOException {
        try (InputStream in = export.read(path, size)) {
            ((MeasuredInput) in).check(sha256);
        }
    }

    /// Numbers are never given twice, not even those of rows that were gone when the archive was exported. `setval` would outlast a
    /// transaction that is rolled back.
    private void goOnCounting(Map<String, @Nullable Long> numbering) throws SQLException {
        Map<String, @Nullable Long> here = schema.numbering();
        for (Map.Entry<String, @Nullable Long> sequence : numbering.entrySet()) {
            String name = sequence.getKey();
            Long last = sequence.getValue();
            if (!here.containsKey(name)) {
                throw unknown("a numbering " + name);
            }
            Long reached = here.get(name);
            if (last != null && (reached == null || reached < last)) {
                execute("alter sequence " + name + " restart with " + last);
                execute("select nextval('" + name + "')");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
