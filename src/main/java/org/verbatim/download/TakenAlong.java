package org.verbatim.download;

import java.time.LocalDate;

import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Particulars;
import org.verbatim.archive.Turn;

/// An interview as it is taken along: with what only its page says of it, the archive's own address, without a slash at the end, and the day.
public record TakenAlong(Interview interview, Particulars particulars, String site, LocalDate day) {

    InterviewSummary summary() {
        return interview.summary();
    }

    String address() {
        return site + "/interviews/" + summary().slug();
    }

    String address(Turn turn) {
        return site + "/t/" + turn.key();
    }
}
