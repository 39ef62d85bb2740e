package org.verbatim.search.lucene;

import java.util.List;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Section;

/// What is shown of an interview or a section that is offered by its title: `turn` is the section's first one, 0 for an interview.
record TitleValue(String slug, String title, @Nullable String heading, int turn) {

    private static final char BETWEEN = '\u001F';
    private static final int LONGEST_TITLE = 1_000;

    static TitleValue of(InterviewSummary interview, @Nullable Section section) {
        return new TitleValue(interview.slug(), shortened(interview.title()),
                section == null ? null : shortened(section.heading()), section == null ? 0 : section.firstTurn());
    }

    BytesRef write() {
        return new BytesRef(slug + BETWEEN + title + BETWEEN + (heading == null ? "" : heading) + BETWEEN + turn);
    }

    static TitleValue read(BytesRef written) {
        List<String> parts = List.of(written.utf8ToString().split(String.valueOf(BETWEEN), -1));
        int turn = Integer.parseInt(parts.get(3));
        return new TitleValue(parts.get(0), parts.get(1), turn == 0 ? null : parts.get(2), turn);
    }

    private static String shortened(String title) {
        return Values.shortened(title.replace(BETWEEN, ' '), LONGEST_TITLE);
    }
}
