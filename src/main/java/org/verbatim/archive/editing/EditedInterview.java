package org.verbatim.archive.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Fact;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Takedown;
import org.verbatim.transcript.ParseWarning;

/// An interview as editors see it, whoever else may: `facts` hold now, `read` are those of its source and sidecar, `chosen` names those that
/// editors gave on their pages, `sidecar` those of the sidecar; all by the facts' names. `takedowns` are all there are of it; `doubts` are those of its latest reading.
public record EditedInterview(long id, String slug, UUID stamp, Map<String, String> facts, Map<String, String> read,
        Set<String> chosen, Set<String> sidecar, @Nullable String consentNote, Publication publication, int revision,
        Instant created, Instant changed, List<Takedown> takedowns, List<ParseWarning> doubts) {

    public EditedInterview {
        facts = Map.copyOf(facts);
        read = Map.copyOf(read);
        chosen = Set.copyOf(chosen);
        sidecar = Set.copyOf(sidecar);
        takedowns = List.copyOf(takedowns);
        doubts = List.copyOf(doubts);
    }

    /// What it is called.
    public String title() {
        return facts.getOrDefault(Fact.TITLE.label(), slug);
    }
}
