package org.verbatim.ingest.staging;

import java.util.List;

import org.verbatim.archive.InterviewSummary;

/// What became of uploads that were published together: the interviews, and why the others still wait.
public record PublishedBatch(List<InterviewSummary> published, List<String> refused) {

    public PublishedBatch {
        published = List.copyOf(published);
        refused = List.copyOf(refused);
    }
}
