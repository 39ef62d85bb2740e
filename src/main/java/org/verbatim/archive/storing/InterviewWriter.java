package org.verbatim.archive.storing;

import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.AddressFixed;
import org.verbatim.archive.InterviewChanged;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.NothingToRename;
import org.verbatim.archive.Publication;
import org.verbatim.archive.SlugTaken;
import org.verbatim.archive.Slugs;
import org.verbatim.archive.StoreResult;
import org.verbatim.archive.StoreResult.Change;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Deed;
import org.verbatim.archive.audit.Thing;
import org.verbatim.archive.reading.WordFigures;
import org.verbatim.archive.rows.InterviewEntity;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.RevisionRepository;

/// Stores what was read: a new interview, or the next revision of one that is there.
@Service
@Transactional
public class InterviewWriter {

    private final EntityManager entities;
    private final InterviewRepository interviews;
    private final RevisionRepository revisions;
    private final RevisionWriter revisionWriter;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    InterviewWriter(EntityManager entities, InterviewRepository interviews, RevisionRepository revisions,
            RevisionWriter revisionWriter, Acts acts, ApplicationEventPublisher events) {
        this.entities = entities;
        this.interviews = interviews;
        this.revisions = revisions;
        this.revisionWriter = revisionWriter;
        this.acts = acts;
        this.events = events;
    }

    /// Stores a draft completely or not at all: as a new interview, as the next revision, or not, if it is stored in this state
    /// already. Throws [SlugTaken] if the address belongs to an interview of another origin, [AddressFixed] if the
    /// source is in the archive under another address.
    public StoreResult store(InterviewDraft draft) {
        if (!interviews.isKnown(draft.slug(), draft.origin())) {
            InterviewEntity added = new InterviewEntity(draft.slug(), draft.origin());
            WordFigures.countNew(added, draft);
            added.publish(new Publication(draft.visibility()));
            added.hides = draft.visibility() != Visibility.PUBLISHED;
            return write(added, draft, Change.ADDED);
        }
        Optional<InterviewEntity> known = addressed(draft.slug());
        if (known.isEmpty()) {
            throw new AddressFixed(draft.origin(), interviews.findSlugByOrigin(draft.origin()).orElseThrow());
        }
        InterviewEntity interview = known.get();
        if (!interview.origin.equals(draft.origin())) {
            throw new SlugTaken(draft.slug(), interview.origin, free(draft.slug()));
        }
        if (revisions.findReadState(interview.slug).filter(draft.provenance().state()::equals).isPresent()) {
            revisions.setReaders(interview.id(), interview.revision, draft.provenance().readers());
            return result(interview, Change.UNCHANGED);
        }
        // so that what is taken down in the meantime is known to the new turns, or they to it
        entities.refresh(interview, LockModeType.PESSIMISTIC_WRITE);
        return write(interview, draft, Change.REVISED);
    }

    /// The same for one of the many of an import, without waiting until it is on disk: if the machine fails in the next moment, the whole interview is
    /// missing. It is on disk as soon as anything that is stored with [#store] later is.
    public StoreResult storeOneOfMany(InterviewDraft draft) {
        interviews.doNotAwaitDisk();
        return store(draft);
    }

    /// Gives an interview another slug. Its old one redirects, and its keys stay what they are. Throws [SlugTaken] if the new one is or was
    /// another interview's, [NothingToRename] if there is no such interview or the slug is not one.
    public void rename(String slug, String wanted) {
        if (wanted.isEmpty() || !Slugs.of(wanted).equals(wanted)) {
            throw new NothingToRename(
                    "\"" + wanted + "\" cannot be an address: small letters a to z, digits, hyphens.");
        }
        InterviewEntity interview = interviews.findBySlug(slug)
                .orElseThrow(() -> new NothingToRename("There is no interview \"" + slug + "\"."));
        if (!slug.equals(wanted)) {
            rename(interview, wanted);
        }
    }

    private void rename(InterviewEntity interview, String slug) {
        Optional<InterviewEntity> other = addressed(slug).filter(known -> known.id() != interview.id());
        if (other.isPresent()) {
            throw new SlugTaken(slug, other.get().origin, free(slug));
        }
        interviews.removeFormerSlug(slug);
        interviews.addFormerSlug(interview.slug, interview.id());
        acts.record(Thing.INTERVIEW, interview.id(), interview.title, Deed.RENAMED, Map.of("slug", interview.slug),
                Map.of("slug", slug));
        interview.slug = slug;
        interview.stamp();
        events.publishEvent(new InterviewChanged(interview.id()));
    }

    /// The interview that the slug leads to, be it its former one.
    private Optional<InterviewEntity> addressed(String slug) {
        return interviews.findBySlug(slug).or(() -> interviews.findByFormerSlug(slug));
    }

    private StoreResult write(InterviewEntity interview, InterviewDraft draft, Change change) {
        interview.describe(draft.facts());
        interview.revision++;
        interview.stamp();
        interviews.saveAndFlush(interview);
        revisionWriter.write(interview, draft);
        if (acts.who().isPresent()) {
            record(interview, draft, change);
        }
        events.publishEvent(new InterviewChanged(interview.id()));
        return result(interview, change);
    }

    /// What the archive imports by itself, its revisions tell.
    private void record(InterviewEntity interview, InterviewDraft draft, Change change) {
        acts.record(Thing.INTERVIEW, interview.id(), interview.title,
                change == Change.ADDED ? Deed.ADDED : Deed.REVISED, Map.of(),
                Map.of("source", draft.source().name(), "revision", interview.revision));
    }

    private String free(String slug) {
        int n = 2;
        while (addressed(slug + "-" + n).isPresent()) {
            n++;
        }
        return slug + "-" + n;
    }

    private static StoreResult result(InterviewEntity interview, Change change) {
        return new StoreResult(interview.id(), interview.slug, change, interview.revision, interview.turnCount,
                interview.publication().visibility());
    }
}
