package org.verbatim.parse.labels;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.verbatim.parse.pages.FrontMatter;
import org.verbatim.parse.pages.TextLine;

/// What stands before a conversation and looks like it: names on a title page, a life in years, an abstract, biographies of those who speak.
final class FrontSections {

    private static final Pattern YEAR = Pattern
            .compile("(?:1[5-9]|20)\\d\\d(?:\\s*[-–—]\\s*(?:1[5-9]|20)?\\d\\d)?\\s+\\p{L}.*");
    private static final int FEWEST_YEARS = 2;
    /// They end in the first part of a text: one of so many.
    private static final int PART = 2;

    private final List<TextLine> lines;
    private final List<LabelEvidence.Candidate> starts;

    FrontSections(List<TextLine> lines, List<LabelEvidence.Candidate> starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /// The labels of the conversation: two are left, or none is dropped.
    List<LabelEvidence.Candidate> conversation() {
        int heading = lastHeading();
        int first = 0;
        while (first < starts.size()
                && (starts.get(first).line() < heading || isBeforeFields(first) || isLife(first))) {
            first++;
        }
        boolean twice = heading >= 0 && first + 2 < starts.size()
                && starts.get(first).label().key().equals(starts.get(first + 1).label().key());
        first += twice ? 1 : 0;
        return first + 1 < starts.size() ? starts.subList(first, starts.size()) : starts;
    }

    private int lastHeading() {
        return IntStream.range(0, lines.size() / PART)
                .filter(i -> FrontMatter.isSection(lines.get(i).text())).max().orElse(-1);
    }

    /// Whether fields of the interview ("DATE: 4 March 1996") stand between this label and the next.
    private boolean isBeforeFields(int start) {
        return start + 1 < starts.size() && between(start).anyMatch(i -> FrontMatter.isField(lines.get(i).text()));
    }

    /// Whether years with what happened in them follow: "1921  Born in Osterlyn".
    private boolean isLife(int start) {
        return start + 1 < starts.size()
                && between(start).filter(i -> YEAR.matcher(lines.get(i).text()).matches()).count() >= FEWEST_YEARS;
    }

    private IntStream between(int start) {
        return IntStream.range(starts.get(start).line() + 1, starts.get(start + 1).line());
    }
}
