package org.verbatim.parse.reading;

/// A habit of writing down interviews, in a text that holds one interview.
public interface Format {

    /// The name by which an editor chooses it.
    String id();

    /// Raised whenever the same source may come out differently, so that the archive reads it again.
    int version();

    /// Reads the source as if it were of this habit, and says how sure it is. Never throws for what a source holds.
    Attempt attempt(SourceText source, ReadLimits limits);
}
