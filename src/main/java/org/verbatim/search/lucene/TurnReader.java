package org.verbatim.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/// Reads what one segment keeps of its turns. The values of an index are read forwards: whoever asks in the order of documents has them from one
/// opening, which costs more than what is read then; a step backwards opens them again.
final class TurnReader {

    private final LeafReader segment;
    private @Nullable BinaryDocValues turns;
    private @Nullable NumericDocValues numbers;

    TurnReader(LeafReader segment) {
        this.segment = segment;
    }

    TurnValues turn(int doc) throws IOException {
        BinaryDocValues values = turns;
        if (values == null || values.docID() > doc) {
            values = found(segment.getBinaryDocValues(Fields.TURN));
            turns = values;
        }
        values.advanceExact(doc);
        return TurnValues.read(values.binaryValue());
    }

    int number(int doc) throws IOException {
        NumericDocValues values = numbers;
        if (values == null || values.docID() > doc) {
            values = found(segment.getNumericDocValues(Fields.NUMBER));
            numbers = values;
        }
        values.advanceExact(doc);
        return (int) values.longValue();
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a turn in the index lacks a value that every turn has");
        }
        return value;
    }
}
