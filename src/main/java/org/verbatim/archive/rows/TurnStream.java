package org.verbatim.archive.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.verbatim.transcript.TurnKind;

/// Reads turns row by row, in the transaction that it is called in. They never change, so that nothing has to watch over them: to make managed entities
/// of them took longer than to read them.
@Component
public class TurnStream {

    private static final int AT_ONCE = 500;
    private static final String OF_MANY = """
            select revision_id, number, key, kind, speaker_id, label, section, text, word_count
            from turn where revision_id = any (?) order by revision_id, number""";
    private static final String AMONG = """
            select revision_id, number, key, kind, speaker_id, label, section, text, word_count, start_ms, end_ms, words
            from turn where revision_id = ? and number between ? and ? order by number""";

    private final JdbcTemplate jdbc;

    TurnStream(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes one turn.
    public interface Receiver {
        void turn(TurnEntity turn);
    }

    /// All turns of a revision, in order.
    public List<TurnEntity> of(long revision) {
        return among(revision, 1, Integer.MAX_VALUE);
    }

    /// The turns of a revision from number `first` to number `last`, both inclusive, in order.
    public List<TurnEntity> among(long revision, int first, int last) {
        return jdbc.query(AMONG, (row, index) -> whole(row), revision, first, last);
    }

    /// Hands over the turns of many revisions, one after the other and in order, without their times and places in the source. Some hundreds of them
    /// are in memory, however many there are.
    public void each(Collection<Long> revisions, Receiver receiver) {
        jdbc.query(connection -> turns(connection, revisions), row -> {
            receiver.turn(turn(row));
        });
    }

    private static PreparedStatement turns(Connection connection, Collection<Long> revisions) throws SQLException {
        PreparedStatement turns = connection.prepareStatement(OF_MANY);
        turns.setFetchSize(AT_ONCE);
        turns.setArray(1, connection.createArrayOf("bigint", revisions.toArray()));
        return turns;
    }

    private static TurnEntity whole(ResultSet row) throws SQLException {
        TurnEntity turn = turn(row);
        turn.startMs = row.getObject(10, Long.class);
        turn.endMs = row.getObject(11, Long.class);
        Integer[] words = (Integer[]) row.getArray(12).getArray();
        turn.words = new int[words.length];
        Arrays.setAll(turn.words, i -> words[i]);
        return turn;
    }

    private static TurnEntity turn(ResultSet row) throws SQLException {
        TurnEntity turn = new TurnEntity();
        turn.id = new TurnEntity.Id(row.getLong(1), row.getInt(2));
        turn.key = row.getString(3);
        turn.kind = TurnKind.valueOf(row.getString(4));
        turn.speakerId = row.getObject(5, Long.class);
        turn.label = row.getString(6);
        turn.section = row.getObject(7, Integer.class);
        turn.text = row.getString(8);
        turn.wordCount = row.getInt(9);
        turn.words = new int[0];
        return turn;
    }
}
