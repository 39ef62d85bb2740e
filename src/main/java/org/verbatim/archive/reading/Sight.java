package org.verbatim.archive.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.verbatim.archive.Audience;
import org.verbatim.archive.Moved;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.Withdrawn;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;

/// Finds interviews as far as an audience may see them, and says why where it may not.
@Component
public class Sight {

    private final InterviewRepository interviews;

    Sight(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    public Optional<InterviewEntity> find(long id, Audience audience) {
        return switch (audience) {
            case VISITORS -> interviews.findVisible(id);
            case EDITORS -> interviews.findKept(id);
        };
    }

    /// The interview of an address. Throws [TakenDown] or [Withdrawn] where there is one that says so, [Moved] where it has another slug by now.
    public Optional<InterviewEntity> find(String slug, Audience audience) {
        Optional<InterviewEntity> interview = switch (audience) {
            case VISITORS -> interviews.findVisible(slug);
            case EDITORS -> interviews.findKept(slug);
        };
        if (interview.isEmpty()) {
            interviews.findBySlug(slug).ifPresent(known -> refuse(List.of(known.id()), audience));
            interviews.findByFormerSlug(slug).ifPresent(moved -> moved(slug, moved, audience));
        }
        return interview;
    }

    /// Throws what is to be told of interviews that may not be seen. Returns where they are to be as if they never were.
    void refuse(Collection<Long> ids, Audience audience) {
        takenDown(ids, audience).stream().findFirst().ifPresent(takedown -> {
            throw new TakenDown(takedown);
        });
        if (audience == Audience.VISITORS && interviews.areWithdrawn(ids)) {
            throw new Withdrawn();
        }
    }

    /// The address of one that is withdrawn tells no other.
    private void moved(String slug, InterviewEntity interview, Audience audience) {
        List<Long> ids = List.of(interview.id());
        if (find(interview.id(), audience).isPresent() || !takenDown(ids, audience).isEmpty()) {
            throw new Moved(slug, interview.slug);
        }
        refuse(ids, audience);
    }

    private List<Takedown> takenDown(Collection<Long> ids, Audience audience) {
        return switch (audience) {
            case VISITORS -> interviews.findTakenDown(ids);
            case EDITORS -> interviews.findKeptTakenDown(ids);
        };
    }
}
