package org.verbatim.parse.data;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.text.Chars;

/// Which column of a table is what, by the names in its first row. -1 for a column that is not there; one at least of `speaker` and `start` is.
record TableHead(char delimiter, int speaker, int words, int start, int end, int columns) {

    private static final String DELIMITERS = ",\t;|";

    /// The head of a text whose first line begins at `from`; null where it names no column of words beside one of speakers or times.
    static @Nullable TableHead of(String text, int from) {
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char delimiter = DELIMITERS.charAt(i);
            List<TableRow> first = TableRow.of(text, from, delimiter, 1);
            if (first.isEmpty()) {
                return null;
            }
            TableHead head = of(text, delimiter, first.getFirst());
            if (head.words >= 0 && (head.speaker >= 0 || head.start >= 0)) {
                return head;
            }
        }
        return null;
    }

    private static TableHead of(String text, char delimiter, TableRow row) {
        List<String> names = row.cells().stream().map(cell -> Chars.strip(text.substring(cell.from(), cell.to())))
                .toList();
        return new TableHead(delimiter, column(RecordNames.SPEAKER, names), column(RecordNames.WORDS, names),
                column(RecordNames.START, names), column(RecordNames.END, names), names.size());
    }

    private static int column(List<String> known, List<String> names) {
        int best = -1;
        int bestRank = known.size();
        for (int i = 0; i < names.size(); i++) {
            int rank = RecordNames.rank(known, names.get(i));
            if (rank >= 0 && rank < bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }
}
