package org.verbatim.archive.editing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.EditRefused;
import org.verbatim.archive.InterviewChanged;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.TakedownRepository;
import org.verbatim.archive.takedown.VisibilityChanged;

/// Says who may see an interview. What visitors may no longer see is in no answer from the end of the call on, whatever the index has; what they
/// may see again comes with the index.
@Service
public class Publishing {

    private final EntityManager entities;
    private final InterviewRepository interviews;
    private final TakedownRepository takedowns;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Publishing(EntityManager entities, InterviewRepository interviews, TakedownRepository takedowns, Acts acts,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.interviews = interviews;
        this.takedowns = takedowns;
        this.acts = acts;
        this.events = events;
    }

    /// Publishes an interview, or hides it. Throws [EditRefused] where there is none of this slug.
    @Transactional
    public void publish(String slug, Publication wanted) {
        InterviewEntity interview = interviews.findBySlug(slug)
                .orElseThrow(() -> new EditRefused("There is no interview \"" + slug + "\"."));
        // a revision under way ends before, or begins after
        entities.refresh(interview, LockModeType.PESSIMISTIC_WRITE);
        Publication before = interview.publication();
        if (before.equals(wanted)) {
            return;
        }
        interview.publish(wanted);
        interview.hides = wanted.visibility() != Visibility.PUBLISHED
                || !takedowns.findByInterviewIdOrderById(interview.id()).isEmpty();
        interview.stamp();
        acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.VISIBILITY_CHANGED, recorded(before),
                recorded(wanted));
        events.publishEvent(new InterviewChanged(interview.id()));
        events.publishEvent(new VisibilityChanged(interview.id()));
    }

    private static Map<String, @Nullable Object> recorded(Publication publication) {
        Map<String, @Nullable Object> recorded = new LinkedHashMap<>();
        recorded.put("visibility", publication.visibility().name().toLowerCase(Locale.ROOT));
        if (publication.embargoedUntil() != null) {
            recorded.put("until", publication.embargoedUntil().toString());
        }
        return recorded;
    }
}
