package org.verbatim.interview;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verbatim.interview.StoreResult.Change;

/// Stores drafts: a new interview, or the next revision of one that is there. To be called inside a transaction, which is what makes
/// an import whole or nothing.
@Component
class InterviewWriter {

    private final InterviewRepository interviews;
    private final RevisionRepository revisions;
    private final RevisionWriter revisionWriter;
    private final ApplicationEventPublisher events;

    InterviewWriter(InterviewRepository interviews, RevisionRepository revisions, RevisionWriter revisionWriter,
            ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.revisions = revisions;
        this.revisionWriter = revisionWriter;
        this.events = events;
    }

    StoreResult store(InterviewDraft draft) {
        Optional<InterviewEntity> known = interviews.findBySlug(draft.slug());
        if (known.isEmpty()) {
            interviews.findSlugByOrigin(draft.origin()).ifPresent(slug -> {
                throw new AddressFixed(draft.origin(), slug);
            });
            return write(new InterviewEntity(draft.slug(), draft.origin()), draft, Change.ADDED);
        }
        InterviewEntity interview = known.get();
        if (!interview.origin.equals(draft.origin())) {
            throw new SlugTaken(draft.slug(), interview.origin, free(draft.slug()));
        }
        if (revisions.findReadState(draft.slug()).filter(draft.provenance().state()::equals).isPresent()) {
            return result(interview, Change.UNCHANGED);
        }
        return write(interview, draft, Change.REVISED);
    }

    private StoreResult write(InterviewEntity interview, InterviewDraft draft, Change change) {
        interview.describe(draft.facts());
        interview.revision++;
        interview.stamp();
        interviews.saveAndFlush(interview);
        revisionWriter.write(interview, draft);
        events.publishEvent(new InterviewStored(interview.id()));
        return result(interview, change);
    }

    private String free(String slug) {
        int n = 2;
        while (interviews.existsBySlug(slug + "-" + n)) {
            n++;
        }
        return slug + "-" + n;
    }

    private static StoreResult result(InterviewEntity interview, Change change) {
        return new StoreResult(interview.id(), interview.slug, change, interview.revision, interview.turnCount);
    }
}
