package org.verbatim.archive;

import java.time.Instant;
import java.util.List;

/// One interview as its latest revision has it, with all its turns in order. It `arrived` when visitors could first see
/// it.
public record Interview(InterviewSummary summary, Instant arrived, SourceFile source, List<Section> sections,
        List<Turn> turns) {

    public Interview {
        sections = List.copyOf(sections);
        turns = List.copyOf(turns);
    }
}
