package org.verbatim.layout;

import org.verbatim.reading.Attempt;
import org.verbatim.reading.Format;
import org.verbatim.reading.ReadLimits;
import org.verbatim.reading.SourceText;

/// A habit of writing on pages of one kind.
public record PageFormat(String id, Layout layout, Habit habit) implements Format {

    @Override
    public int version() {
        return habit.version();
    }

    @Override
    public Attempt attempt(SourceText source, ReadLimits limits) {
        Page page = layout.page(source);
        return page == null ? Attempt.missed(layout.misses()) : habit.attempt(page, limits);
    }
}
