package org.verbatim.parse.data;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/// The lines of a source, one at a time, with their places: so that a source much larger than memory should hold can be read.
public final class SourceLines {

    private static final int BUFFER = 1 << 16;

    /// A line with its line end. `tooLong` stands for one that was passed over; its text is empty.
    public record Line(String text, int from, int number, boolean tooLong) {}

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private boolean ended;
    private int filled;
    private int at;
    private int position;
    private int number;

    SourceLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /// The next line, or null after the last.
    @Nullable
    Line next() throws IOException {
        StringBuilder line = new StringBuilder();
        int from = position;
        boolean tooLong = false;
        while (at < filled || fill()) {
            int end = newline();
            if (line.length() + end - at > longest) {
                tooLong = true;
                line.setLength(0);
            }
            if (!tooLong) {
                line.append(buffer, at, end - at);
            }
            position += end - at;
            at = end;
            if (buffer[end - 1] == '\n') {
                break;
            }
        }
        return position == from ? null : new Line(line.toString(), from, ++number, tooLong);
    }

    private int newline() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end < filled ? end + 1 : end;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = ended ? 0 : Math.max(0, reader.read(buffer));
        if (filled == 0 && !ended) {
            ended = true;
            reader.close();
        }
        return filled > 0;
    }
}
