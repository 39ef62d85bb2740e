package org.verbatim.search;

import org.verbatim.archive.ArchiveDate;

/// A year or a month, and how many turns the archive has of it. One without turns is a gap, and stands for all the years or months in a row,
/// from the first to the last, that have none; of any other, `from` and `to` are the same.
public record Period(ArchiveDate from, ArchiveDate to, long turns) {

    public boolean isGap() {
        return turns == 0;
    }
}
