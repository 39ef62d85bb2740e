package org.verbatim.search.lucene;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.Translation;
import org.verbatim.transcript.MachineMade;

/// What hits and counts need of an interview; written once a segment, however many turns it has. Written, it sorts by slug. `date` is EDTF;
/// `translation` and `machineMade` are as they are written.
record InterviewValue(String slug, String title, @Nullable String date, @Nullable String translation,
        @Nullable String machineMade) {

    private static final char BETWEEN = '\u001F';
    private static final int LONGEST_TITLE = 5_000;

    static InterviewValue of(InterviewSummary interview) {
        ArchiveDate date = interview.date();
        Translation translation = interview.rendering().translation();
        MachineMade machineMade = interview.rendering().machineMade();
        return new InterviewValue(interview.slug(), Values.shortened(interview.title(), LONGEST_TITLE),
                date == null ? null : date.edtf(), translation == null ? null : translation.written(),
                machineMade == null ? null : machineMade.written());
    }

    String write() {
        StringBuilder written = new StringBuilder(slug);
        for (String part : List.of(title, empty(date), empty(translation), empty(machineMade))) {
            written.append(BETWEEN).append(part.replace(BETWEEN, ' '));
        }
        return written.toString();
    }

    private static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static InterviewValue read(String written) {
        int title = written.indexOf(BETWEEN) + 1;
        int date = written.indexOf(BETWEEN, title) + 1;
        int translation = written.indexOf(BETWEEN, date) + 1;
        int machineMade = written.indexOf(BETWEEN, translation) + 1;
        return new InterviewValue(written.substring(0, title - 1), written.substring(title, date - 1),
                part(written, date, translation - 1), part(written, translation, machineMade - 1),
                part(written, machineMade, written.length()));
    }

    private static @Nullable String part(String written, int from, int to) {
        return from == to ? null : written.substring(from, to);
    }

    /// The year that the date begins with, as EDTF does; a broad search asks this of every interview.
    @Nullable
    String year() {
        return date == null ? null : date.substring(0, 4);
    }

    @Nullable
    ArchiveDate archiveDate() {
        return date == null ? null : ArchiveDate.parse(date);
    }

    Rendering rendering() {
        return translation == null && machineMade == null
                ? Rendering.PLAIN
                : new Rendering(translation == null ? null : Translation.read(translation),
                        machineMade == null ? null : MachineMade.read(machineMade));
    }
}
