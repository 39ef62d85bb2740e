package org.verbatim.benchmark;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.PGConnection;
import org.verbatim.benchmark.Conversation.Said;

import static java.nio.charset.StandardCharsets.UTF_8;

/// PostgreSQL's own text search on the same turns, as its documentation says: a stored `tsvector` (no stop words, as in the archive), a GIN index, the best
/// twenty by `ts_rank` with `ts_headline`, and the exact count. It counts no facets, which is less than the others do.
final class PostgresRival implements Contestant, Closeable {

    private static final String TABLE = """
            create text search dictionary inflected (template = snowball, language = english);
            create text search configuration talk (copy = english);
            alter text search configuration talk alter mapping replace english_stem with inflected;
            create unlogged table turn (id bigint generated always as identity primary key, interview text, speaker text,
                year integer, text text, words tsvector generated always as (to_tsvector('talk', text)) stored)""";
    private static final String INDEX = """
            create index on turn using gin (words); create index on turn (speaker); create index on turn (year);
            analyze turn""";

    private final EmbeddedPostgres server;
    private final Connection connection;

    PostgresRival(Path folder) {
        try {
            server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false)
                    .setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C").setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "").setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "64MB").setServerConfig("maintenance_work_mem", "1GB")
                    .setServerConfig("jit", "off").setServerConfig("max_wal_size", "8GB").start();
            connection = server.getPostgresDatabase().getConnection();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Returns how many turns a second came in, the index included.
    double load(ArchiveFiles archive) {
        long start = System.nanoTime();
        long turns = 0;
        try {
            execute(TABLE);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Path file : archive.files()) {
                StringBuilder rows = new StringBuilder();
                try (Stream<Conversation> conversations = ArchiveFiles.read(file)) {
                    for (Conversation one : (Iterable<Conversation>) conversations::iterator) {
                        one.turns().forEach(said -> addRow(rows, one, said));
                        turns += one.turns().size();
                    }
                }
                copy.copyIn("copy turn (interview, speaker, year, text) from stdin",
                        new ByteArrayInputStream(rows.toString().getBytes(UTF_8)));
            }
            execute(INDEX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw failed(e);
        }
        return turns * 1e9 / (System.nanoTime() - start);
    }

    private static void addRow(StringBuilder rows, Conversation one, Said said) {
        String date = one.date();
        rows.append(escaped(one.id())).append('\t').append(escaped(said.speaker())).append('\t')
                .append(date == null ? "\\N" : date.substring(0, 4)).append('\t').append(escaped(said.text()))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public boolean takes(Sample sample) {
        return sample.kind() != QueryClass.NEAR && sample.kind() != QueryClass.FUZZY;
    }

    @Override
    public long total(Sample sample) {
        String words = String.join(" ", sample.words());
        String query = switch (sample.kind()) {
            case PHRASE -> "phraseto_tsquery('talk', ?)";
            case PREFIX -> "to_tsquery('talk', ? || ':*')";
            case QUESTION_ANY -> "replace(plainto_tsquery('talk', ?)::text, '&', '|')::tsquery";
            case RARE_WORD, MIDDLING_WORD, COMMON_WORD, TWO_COMMON, COMMON_AND_MIDDLING, NEAR, FUZZY, BY_SPEAKER,
                    IN_A_YEAR, NO_HIT, QUESTION ->
                "plainto_tsquery('talk', ?)";
        };
        String narrowed = sample.speaker() != null
                ? "and t.speaker = ?"
                : sample.year() != null ? "and t.year = ?" : "";
        try (PreparedStatement statement = connection.prepareStatement(sql(query, narrowed))) {
            statement.setString(1, words);
            if (sample.speaker() != null) {
                statement.setString(2, sample.speaker());
            } else if (sample.year() != null) {
                statement.setInt(2, sample.year());
            }
            long total = 0;
            try (ResultSet hits = statement.executeQuery()) {
                while (hits.next()) {
                    total = hits.getLong(1);
                }
            }
            return total;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String sql(String query, String narrowed) {
        return """
                with asked as (select %s as query), hits as (select t.id, ts_rank(t.words, query) as rank
                    from turn t, asked where t.words @@ query %s)
                select (select count(*) from hits), t.id, t.speaker, ts_headline('talk', t.text, query, 'MaxFragments=2')
                from (select id, rank from hits order by rank desc, id limit 20) best join turn t using (id), asked
                order by best.rank desc"""
                .formatted(query, narrowed);
    }

    /// Bytes of the turns and their indexes.
    long size() {
        try (Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_total_relation_size('turn')")) {
            size.next();
            return size.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException(
                "PostgreSQL refuses: " + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT),
                e);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            server.close();
        }
    }
}
