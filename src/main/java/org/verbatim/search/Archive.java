package org.verbatim.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.verbatim.archive.Interview;

/// What the index is a copy of.
interface Archive {

    /// The stamp of every interview that search may show, by interview id.
    Map<Long, UUID> stamps();

    /// Hands over those of the interviews, by id, that search may show, one at a time and in no order.
    void interviews(Collection<Long> ids, Consumer<Interview> receiver);
}
