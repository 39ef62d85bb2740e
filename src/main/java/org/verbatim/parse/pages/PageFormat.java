package org.verbatim.parse.pages;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.Format;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.SourceText;

/// A habit of writing on pages of one kind.
public record PageFormat(String id, Layout layout, Habit habit) implements Format {

    @Override
    public int version() {
        return habit.version();
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        Page page = layout.page(source);
        return page == null ? Attempt.otherKind(layout.misses()) : habit.attempt(page, limits);
    }
}
