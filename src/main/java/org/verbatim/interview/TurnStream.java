package org.verbatim.interview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.verbatim.transcript.TurnKind;

/// Reads the turns of many revisions row by row, in the transaction that it is called in: some hundreds of them are in memory, however many there are.
@Component
class TurnStream {

    private static final int AT_ONCE = 500;
    private static final String TURNS = """
            select revision_id, number, key, kind, speaker_id, label, section, text, word_count from turn
            where revision_id = any (?) order by revision_id, number""";

    private final JdbcTemplate jdbc;

    TurnStream(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes one turn.
    interface Receiver {
        void turn(TurnEntity turn);
    }

    /// Hands over the turns, revision by revision and in order, without their times and places in the source.
    void each(Collection<Long> revisions, Receiver receiver) {
        jdbc.query(connection -> turns(connection, revisions), row -> {
            receiver.turn(turn(row));
        });
    }

    private static PreparedStatement turns(Connection connection, Collection<Long> revisions) throws SQLException {
        PreparedStatement turns = connection.prepareStatement(TURNS);
        turns.setFetchSize(AT_ONCE);
        turns.setArray(1, connection.createArrayOf("bigint", revisions.toArray()));
        return turns;
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
