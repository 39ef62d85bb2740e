package org.verbatim.interview;

import java.util.List;

/// Somebody with a name, other names, and turns in any number of interviews.
public record Person(PersonFigures figures, List<String> aliases) {

    public Person {
        aliases = List.copyOf(aliases);
    }
}
