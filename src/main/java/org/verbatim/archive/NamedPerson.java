package org.verbatim.archive;

import java.util.List;

/// A person as an editor names one, with other names for the same person.
public record NamedPerson(String name, List<String> aliases) {

    public NamedPerson {
        aliases = List.copyOf(aliases);
    }
}
