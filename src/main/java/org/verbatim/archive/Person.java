package org.verbatim.archive;

import java.util.List;

/// Somebody with a name, other names, ids in authority files, and turns in any number of interviews.
public record Person(PersonFigures figures, List<String> aliases, List<AuthorityId> ids) {

    public Person {
        aliases = List.copyOf(aliases);
        ids = List.copyOf(ids);
    }
}
