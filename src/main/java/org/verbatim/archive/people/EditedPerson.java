package org.verbatim.archive.people;

import java.util.List;
import java.util.Map;

import org.verbatim.archive.EditedVoice;

/// A person as editors see them: other names, ids by the label of their authority file, and every voice that is theirs.
public record EditedPerson(long id, String slug, String name, List<String> aliases, Map<String, String> authority,
        List<EditedVoice> voices) {

    public EditedPerson {
        aliases = List.copyOf(aliases);
        authority = Map.copyOf(authority);
        voices = List.copyOf(voices);
    }
}
