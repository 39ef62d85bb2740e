package org.verbatim.search;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;

/// The archive as the database has it.
@Component
class StoredArchive implements Archive {

    private final Interviews interviews;

    StoredArchive(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public Map<Long, UUID> stamps() {
        return interviews.stamps();
    }

    @Override
    public Optional<Interview> interview(long id) {
        return interviews.forIndex(id);
    }
}
