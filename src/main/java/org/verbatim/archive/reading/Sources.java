package org.verbatim.archive.reading;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.Audience;
import org.verbatim.archive.SourcePart;
import org.verbatim.archive.Span;
import org.verbatim.archive.StoredSource;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.rows.InterviewRepository;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.RevisionSourceEntity;
import org.verbatim.archive.rows.SourceEntity;
import org.verbatim.archive.rows.SourceRepository;

/// The untouched sources of interviews.
@Service
@Transactional(readOnly = true)
public class Sources {

    private final Sight sight;
    private final InterviewRepository rows;
    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final SourceRepository sources;
    private final HiddenSpans hidden;

    Sources(Sight sight, InterviewRepository rows, RevisionRepository revisions, RevisionDetails details,
            SourceRepository sources, HiddenSpans hidden) {
        this.sight = sight;
        this.rows = rows;
        this.revisions = revisions;
        this.details = details;
        this.sources = sources;
        this.hidden = hidden;
    }

    /// The source of an interview's latest revision, with its bytes; empty where a visitor may not see the interview, or another that was read from
    /// it. Throws [TakenDown] where anything of the source was taken down, be it of another interview: bytes cannot be given in part.
    public Optional<StoredSource> find(String slug) {
        return latest(slug, Audience.VISITORS).filter(revision -> isOpen(details.part(revision))).map(revision -> {
            hidden.takedowns(details.part(revision).sourceId).stream().findFirst().ifPresent(takedown -> {
                throw new TakenDown(takedown);
            });
            return stored(revision);
        });
    }

    /// The same with all that was taken down in it, for whoever hides it before anybody sees it.
    public Optional<StoredSource> findWithHidden(String slug, Audience audience) {
        return latest(slug, audience).map(this::stored);
    }

    /// Which part of its source an interview's latest revision is; empty where the audience may not see the interview. Throws [TakenDown] where it
    /// was taken down.
    public Optional<SourcePart> findPart(String slug, Audience audience) {
        return latest(slug, audience).map(revision -> {
            RevisionSourceEntity part = details.part(revision);
            List<Span> spans = hidden.of(rows.findById(revision.interviewId).orElseThrow(), revision);
            return new SourcePart(sources.findFile(part.sourceId), new Span(part.partFrom, part.partTo), part.partText,
                    spans, isOpen(part) && hidden.takedowns(part.sourceId).isEmpty());
        });
    }

    private StoredSource stored(RevisionEntity revision) {
        SourceEntity source = sources.findById(details.part(revision).sourceId).orElseThrow();
        return new StoredSource(source.file(), source.bytes, revision.charset);
    }

    private boolean isOpen(RevisionSourceEntity part) {
        return rows.areOpenOfSource(part.sourceId);
    }

    private Optional<RevisionEntity> latest(String slug, Audience audience) {
        return sight.find(slug, audience).map(revisions::latest);
    }
}
