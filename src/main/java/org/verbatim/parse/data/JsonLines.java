package org.verbatim.parse.data;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Decoded;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.text.Chars;

/// One interview a line: `{"id", "title", "date", "source", "turns": [{"speaker", "text"}]}`, plain or packed. Lines are read as they
/// are asked for; a bad one is refused by itself.
public final class JsonLines {

    public static final String ID = "json-lines";
    public static final String MISSED = "no line is an object with \"turns\"";

    public static final int VERSION = 1;
    private static final int LINES_TO_JUDGE_BY = 10;
    private static final double CONFIDENCE = 0.99;

    /// Whether one of the first lines is an interview, and the very first is at least meant as an object.
    public boolean accepts(Decoded source) {
        try (Reader reader = source.open()) {
            SourceLines lines = new SourceLines(reader, source.limits().maxInterviewCharacters());
            for (int i = 0; i < LINES_TO_JUDGE_BY; i++) {
                SourceLines.Line line = lines.next();
                if (line == null || !startsObject(line)) {
                    return false;
                }
                if (JsonInterview.read(line, source.limits()) instanceof ReadingEntry.Read) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private static boolean startsObject(SourceLines.Line line) {
        int at = Chars.skipSpace(line.text(), 0, line.text().length());
        return line.tooLong() || at == line.text().length() || line.text().charAt(at) == '{';
    }

    public ReadSource read(Decoded source) {
        String mediaType = source.gzip() ? source.mediaType() : "application/jsonl";
        return new ReadSource(ID, VERSION, CONFIDENCE, mediaType, source.charset().name(), source.characters(),
                () -> new Entries(source));
    }

    private static final class Entries implements Iterator<ReadingEntry> {

        private final Decoded source;
        private final SourceLines lines;
        private int interviews;
        private @Nullable ReadingEntry next;

        Entries(Decoded source) {
            this.source = source;
            try {
                lines = new SourceLines(source.open(), source.limits().maxInterviewCharacters());
            } catch (IOException e) {
                throw source.unreadable(e);
            }
            next = advance();
        }

        private @Nullable ReadingEntry advance() {
            try {
                SourceLines.Line line = lines.next();
                while (line != null && !line.tooLong() && Chars.strip(line.text()).isEmpty()) {
                    line = lines.next();
                }
                return line == null ? null : entry(line);
            } catch (IOException e) {
                throw source.unreadable(e);
            }
        }

        private ReadingEntry entry(SourceLines.Line line) {
            if (++interviews > source.limits().maxInterviews()) {
                throw new UnreadableSource(source.source().name(), "line " + line.number() + ": more than "
                        + source.limits().maxInterviews() + " interviews (maxInterviews)");
            }
            return JsonInterview.read(line, source.limits());
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public ReadingEntry next() {
            ReadingEntry current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            next = advance();
            return current;
        }
    }
}
