package org.verbatim.interview;

import java.util.List;

/// Somebody with a name, other names, and turns in any number of interviews, newest first.
public record Person(PersonFigures figures, List<String> aliases, List<InterviewSummary> interviews) {

    public Person {
        aliases = List.copyOf(aliases);
        interviews = List.copyOf(interviews);
    }
}
