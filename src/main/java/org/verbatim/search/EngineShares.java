package org.verbatim.search;

import java.util.List;

/// What one query finds, counted by interview and by speaker, in no order: of `interviews` all that have a turn that passes the filters, of
/// `speakers` those of whom something is found.
public record EngineShares(List<Share> interviews, List<Share> speakers) {

    public EngineShares {
        interviews = List.copyOf(interviews);
        speakers = List.copyOf(speakers);
    }
}
