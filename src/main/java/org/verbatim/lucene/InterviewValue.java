package org.verbatim.lucene;

import org.jspecify.annotations.Nullable;
import org.verbatim.interview.ArchiveDate;
import org.verbatim.interview.InterviewSummary;

/// What hits and counts need of an interview; written once a segment, however many turns it has. Written, it sorts by slug. `date` is EDTF.
record InterviewValue(String slug, String title, @Nullable String date) {

    private static final char BETWEEN = '\u001F';
    private static final int LONGEST_TITLE = 5_000;

    static InterviewValue of(InterviewSummary interview) {
        ArchiveDate date = interview.date();
        return new InterviewValue(interview.slug(), Values.shortened(interview.title(), LONGEST_TITLE),
                date == null ? null : date.edtf());
    }

    String write() {
        return slug + BETWEEN + title.replace(BETWEEN, ' ') + BETWEEN + (date == null ? "" : date);
    }

    static InterviewValue read(String written) {
        int title = written.indexOf(BETWEEN) + 1;
        int date = written.indexOf(BETWEEN, title) + 1;
        return new InterviewValue(written.substring(0, title - 1), written.substring(title, date - 1),
                date == written.length() ? null : written.substring(date));
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
}
