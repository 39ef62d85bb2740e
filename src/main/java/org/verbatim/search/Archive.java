package org.verbatim.search;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.verbatim.interview.Interview;

/// What the index is a copy of.
interface Archive {

    /// The stamp of every interview that search may show, by interview id.
    Map<Long, UUID> stamps();

    /// One of them, by id; empty where search may not show it.
    Optional<Interview> interview(long id);
}
