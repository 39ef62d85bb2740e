package org.verbatim.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

/// What hits must be besides matching the query: any of the values of a list that is not empty. `speakers` are slugs, names, aliases or
/// labels, or the `label:Q` of a facet; `interviews` are slugs. `from` and `to` are inclusive, null where open; an interview passes when
/// its date may lie between them, an undated one never.
public record SearchFilters(List<String> speakers, List<String> interviews, List<TurnKind> kinds, List<Role> roles,
        @Nullable ArchiveDate from, @Nullable ArchiveDate to) {

    /// Every turn passes.
    public static final SearchFilters NONE = new SearchFilters(List.of(), List.of(), List.of(), List.of(), null, null);

    public SearchFilters {
        speakers = List.copyOf(speakers);
        interviews = List.copyOf(interviews);
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
    }

    /// Whether every interview passes with all of its turns or with none.
    boolean passWholeInterviews() {
        return speakers.isEmpty() && kinds.isEmpty() && roles.isEmpty();
    }
}
