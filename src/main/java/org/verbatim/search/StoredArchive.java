package org.verbatim.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.verbatim.archive.Interview;
import org.verbatim.archive.reading.IndexedInterviews;

/// The archive as the database has it.
@Component
class StoredArchive implements Archive {

    private final IndexedInterviews interviews;

    StoredArchive(IndexedInterviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public Map<Long, UUID> stamps() {
        return interviews.stamps();
    }

    @Override
    public void interviews(Collection<Long> ids, Consumer<Interview> receiver) {
        interviews.read(ids, receiver);
    }
}
