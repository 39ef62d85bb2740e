package org.verbatim.archive.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What the database says of its tables: their columns, and where the numbering of their rows stands.
final class ArchiveSchema {

    private final Connection connection;

    ArchiveSchema(Connection connection) {
        this.connection = connection;
    }

    /// Those that an export has, in their order.
    List<String> columns(ArchiveTable table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = current_schema() and table_name = ? order by ordinal_position""")) {
            asked.setString(1, table.name());
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        if (table.name().equals(ArchiveTable.SOURCE)) {
            columns.remove(ArchiveTable.BYTES);
        }
        return columns;
    }

    /// The last number that each sequence gave, null where it gave none.
    Map<String, @Nullable Long> numbering() throws SQLException {
        Map<String, @Nullable Long> numbering = new TreeMap<>();
        try (Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery("""
                        select sequencename, last_value from pg_sequences where schemaname = current_schema()""")) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (ArchiveTable.LEFT_OUT.stream().noneMatch(table -> name.equals(table + "_id_seq"))) {
                    numbering.put(name, rows.getObject(2, Long.class));
                }
            }
        }
        return numbering;
    }

    /// Column names as SQL takes them, also those that are words of SQL.
    static String quoted(List<String> columns) {
        return columns.stream().map(column -> "\"" + column.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(", "));
    }
}
