package org.verbatim.parse.pages;

import org.verbatim.parse.reading.Attempt;
import org.verbatim.parse.reading.ReadLimits;

/// A habit of writing down who said what, on whatever page.
public interface Habit {

    /// Raised whenever the same page may come out differently.
    int version();

    /// Reads the page as if it were of this habit, and says how sure it is. Never throws for what a page holds.
    Attempt attempt(Page page, ReadLimits limits);
}
