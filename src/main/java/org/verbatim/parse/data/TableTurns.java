package org.verbatim.parse.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.verbatim.parse.data.TableRow.Cell;
import org.verbatim.parse.reading.CharacterReference;
import org.verbatim.parse.reading.Mapped;
import org.verbatim.parse.reading.MappedBuilder;
import org.verbatim.parse.reading.StageDirection;
import org.verbatim.parse.reading.Stretches;
import org.verbatim.parse.reading.TranscriptBuilder;
import org.verbatim.parse.reading.TurnText;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParseWarning;
import org.verbatim.transcript.SpanKind;
import org.verbatim.transcript.TurnKind;

/// Makes turns of the rows of a table. Cells may have entities and tags of HTML in them, since such tables feed web pages.
final class TableTurns {

    /// Elements of HTML; anything else in such brackets is said: "<inaudible>".
    private static final Pattern TAG = Pattern
            .compile("(?i)</?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]"
                    + "|hr|i|img|ins|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|time|tr|tt|u|ul"
                    + "|wbr)(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern ADDRESS = Pattern.compile("https?://");

    private final String text;
    private final TableHead head;
    private final TranscriptBuilder transcript;
    private final Map<String, Integer> speakers = new HashMap<>();
    private int unit;

    TableTurns(String text, TableHead head, TranscriptBuilder transcript) {
        this.text = text;
        this.head = head;
        this.transcript = transcript;
    }

    void read(List<TableRow> rows) {
        unit = RecordTime.unit(rows.stream().map(row -> raw(row, head.start())).toList());
        rows.forEach(row -> speakers.merge(label(row, false), 1, Integer::sum));
        int last = rows.size();
        while (last > 0 && isNotice(rows.get(last - 1))) {
            last--;
        }
        if (head.speaker() < 0) {
            stretches(rows);
            return;
        }
        for (TableRow row : rows.subList(0, last)) {
            TurnText words = words(row);
            String label = label(row, true);
            boolean direction = StageDirection.is(words.text());
            transcript.turn(direction ? TurnKind.DIRECTION : TurnKind.SPOKEN, label.isEmpty() ? null : label, words,
                    time(row, head.start()), time(row, head.end()));
        }
        rows.subList(last, rows.size()).forEach(row -> transcript.spans().paintTrimmed(row.from(),
                row.cells().getLast().to(), SpanKind.BACK));
    }

    /// A row at the end where somebody who says nothing else gives an address: "More:", "Source:".
    private boolean isNotice(TableRow row) {
        return head.speaker() >= 0 && speakers.getOrDefault(label(row, false), 0) == 1
                && ADDRESS.matcher(raw(row, head.words())).find();
    }

    private void stretches(List<TableRow> rows) {
        Stretches stretches = new Stretches();
        transcript.warn(ParseWarning.Kind.OTHER, 0, Stretches.WARNING, "");
        TurnText words = new TurnText();
        Long startMs = null;
        Long endMs = null;
        for (TableRow row : rows) {
            Long start = time(row, head.start());
            TurnText said = words(row);
            boolean direction = StageDirection.is(said.text());
            if (direction || stretches.endsBefore(start, words)) {
                transcript.turn(TurnKind.SPOKEN, null, words, startMs, endMs);
                words = new TurnText();
                startMs = null;
                stretches.begin();
            }
            if (direction) {
                transcript.turn(TurnKind.DIRECTION, null, said, start, time(row, head.end()));
                continue;
            }
            words.add(" ", said);
            startMs = startMs == null ? start : startMs;
            endMs = time(row, head.end());
            stretches.said(said.text(), endMs);
        }
        transcript.turn(TurnKind.SPOKEN, null, words, startMs, endMs);
    }

    private String raw(TableRow row, int column) {
        if (column < 0 || column >= row.cells().size()) {
            return "";
        }
        Cell cell = row.cells().get(column);
        return text.substring(cell.from(), cell.to());
    }

    private @Nullable Long time(TableRow row, int column) {
        return RecordTime.millis(raw(row, column), unit);
    }

    /// Who speaks, without a colon; empty where the cell is.
    private String label(TableRow row, boolean paint) {
        if (head.speaker() < 0 || head.speaker() >= row.cells().size()) {
            return "";
        }
        Mapped label = plain(row.cells().get(head.speaker())).trimmed();
        boolean colon = label.text.endsWith(":");
        int to = colon ? Chars.trimEnd(label.text, 0, label.length() - 1) : label.length();
        if (paint) {
            label.paint(transcript.spans(), 0, to, SpanKind.LABEL);
            label.paint(transcript.spans(), to, label.length(), SpanKind.PUNCTUATION);
        }
        return Chars.squeeze(label.text.substring(0, to));
    }

    private TurnText words(TableRow row) {
        TurnText words = new TurnText();
        if (head.words() >= row.cells().size()) {
            return words;
        }
        Cell cell = spread(row, row.cells().get(head.words()));
        if (!cell.closed()) {
            transcript.warn(ParseWarning.Kind.OTHER, cell.from() - 1, "a quoted cell that does not end", "");
        }
        Mapped plain = plain(cell);
        for (int from = 0; from < plain.length();) {
            int end = plain.text.indexOf('\n', from);
            int to = end < 0 ? plain.length() : end;
            words.add("\n\n", plain, from, to);
            from = to + 1;
        }
        return words;
    }

    /// The words of the last column, which go on in further cells where nobody quoted their commas.
    private Cell spread(TableRow row, Cell words) {
        boolean last = head.words() == head.columns() - 1 && row.cells().size() > head.columns();
        return last && row.cells().subList(head.words(), row.cells().size()).stream().noneMatch(Cell::quoted)
                ? new Cell(words.from(), row.cells().getLast().to(), false, true)
                : words;
    }

    private Mapped plain(Cell cell) {
        MappedBuilder plain = new MappedBuilder();
        Matcher tag = TAG.matcher(text);
        int at = cell.from();
        while (at < cell.to()) {
            char c = text.charAt(at);
            if (c == '&') {
                at = CharacterReference.add(text, at, cell.to(), plain);
            } else if (c == '<' && tag.region(at, cell.to()).lookingAt()) {
                at = tag.end();
            } else if (c == '"' && cell.quoted() && at + 1 < cell.to()) {
                plain.addSpelt("\"", at, at + 2);
                at += 2;
            } else {
                if (c != '\r') {
                    plain.add(text, at, at + 1);
                }
                at++;
            }
        }
        return plain.build();
    }
}
