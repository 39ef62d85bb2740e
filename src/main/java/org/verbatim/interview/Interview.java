package org.verbatim.interview;

import java.util.List;

/// One interview as its latest revision has it, with all its turns in order.
public record Interview(InterviewSummary summary, SourceFile source, List<Section> sections, List<Turn> turns) {

    public Interview {
        sections = List.copyOf(sections);
        turns = List.copyOf(turns);
    }
}
