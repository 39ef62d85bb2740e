package org.verbatim.lucene;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Reads what the index keeps of one turn. Values are read forwards only, so that every turn has a reader of its own.
final class TurnReader {

    private static final int LONGEST_QUESTION = 200;

    private final LeafReader segment;
    private final int doc;

    TurnReader(LeafReader segment, int doc) {
        this.segment = segment;
        this.doc = doc;
    }

    TurnValues turn() throws IOException {
        return turn(doc);
    }

    /// The beginning of the interviewer's turn before it, null where that was taken down; the turns of an interview are in a row.
    @Nullable
    String question(TurnValues turn) throws IOException {
        Bits live = segment.getLiveDocs();
        int asked = doc - turn.back();
        String question = asked == doc || (live != null && !live.get(asked)) ? "" : turn(asked).text();
        if (question.isEmpty()) {
            return null;
        }
        if (question.length() <= LONGEST_QUESTION) {
            return question;
        }
        int end = question.lastIndexOf(' ', LONGEST_QUESTION);
        return (end > 0 ? question.substring(0, end) : Values.shortened(question, LONGEST_QUESTION)) + "…";
    }

    private TurnValues turn(int at) throws IOException {
        BinaryDocValues turns = found(segment.getBinaryDocValues(Fields.TURN));
        turns.advanceExact(at);
        return TurnValues.read(turns.binaryValue());
    }

    int number() throws IOException {
        NumericDocValues numbers = found(segment.getNumericDocValues(Fields.NUMBER));
        numbers.advanceExact(doc);
        return (int) numbers.longValue();
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a turn in the index lacks a value that every turn has");
        }
        return value;
    }
}
