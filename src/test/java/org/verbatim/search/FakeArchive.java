package org.verbatim.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.verbatim.archive.Interview;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.Rendering;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Visibility;

/// An archive of interviews without turns; away when told so.
class FakeArchive implements Archive {

    private final Map<Long, Interview> interviews = new ConcurrentHashMap<>();
    volatile boolean away;
    /// How often it was asked while it was away.
    final AtomicInteger refused = new AtomicInteger();
    /// The interview whose row does not make sense; none at first.
    volatile long unreadable;

    /// Stores an interview, or changes it, under a new stamp.
    void store(long id, String slug) {
        interviews.put(id, new Interview(
                new InterviewSummary(id, slug, slug, null, null, null, null, null, Rendering.PLAIN, null, null, null, 1,
                        UUID.randomUUID(), 0, 0, List.of(), Visibility.PUBLISHED),
                Instant.EPOCH,
                new SourceFile(slug, "", "text/plain", 0), List.of(), List.of()));
    }

    void withdraw(long id) {
        interviews.remove(id);
    }

    @Override
    public Map<Long, UUID> stamps() {
        if (away) {
            refused.incrementAndGet();
            throw new IllegalStateException("no database");
        }
        Map<Long, UUID> stamps = new ConcurrentHashMap<>();
        interviews.forEach((id, interview) -> stamps.put(id, interview.summary().stamp()));
        return stamps;
    }

    @Override
    public void interviews(Collection<Long> ids, Consumer<Interview> receiver) {
        if (ids.contains(unreadable)) {
            throw new IllegalStateException("cannot be read");
        }
        ids.stream().map(interviews::get).filter(Objects::nonNull).forEach(receiver);
    }
}
