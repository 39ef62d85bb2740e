package org.verbatim.archive;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.MachineMade;

/// What is known of an interview beside its words. `editors` names the facts that an editor gave, as the record calls them; the
/// others are the source's own.
public record InterviewFacts(String title, @Nullable String standfirst, @Nullable String publisher,
        @Nullable ArchiveDate recorded, @Nullable ArchiveDate published, @Nullable String language,
        @Nullable Translation translation, @Nullable String collection, @Nullable String place,
        @Nullable String sourceUrl, @Nullable String mediaUrl, @Nullable String licence,
        @Nullable MachineMade machineMade, Set<String> editors) {

    public InterviewFacts {
        editors = Set.copyOf(editors);
    }
}
