package org.verbatim.interview;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The untouched sources of interviews.
@Service
@Transactional(readOnly = true)
public class Sources {

    private final InterviewRepository interviews;
    private final RevisionRepository revisions;
    private final RevisionDetails details;
    private final SourceRepository sources;

    Sources(InterviewRepository interviews, RevisionRepository revisions, RevisionDetails details,
            SourceRepository sources) {
        this.interviews = interviews;
        this.revisions = revisions;
        this.details = details;
        this.sources = sources;
    }

    /// The source of an interview's latest revision, with its bytes; empty where a visitor may not see the interview.
    public Optional<StoredSource> find(String slug) {
        return latest(slug).map(revision -> {
            SourceEntity source = sources.findById(details.part(revision).sourceId).orElseThrow();
            return new StoredSource(source.file(), source.bytes, revision.charset);
        });
    }

    /// Which part of its source an interview's latest revision is; empty where a visitor may not see the interview.
    public Optional<SourcePart> findPart(String slug) {
        return latest(slug).map(details::part).map(part -> new SourcePart(sources.findFile(part.sourceId),
                new Span(part.partFrom, part.partTo), part.partText));
    }

    private Optional<RevisionEntity> latest(String slug) {
        return interviews.findVisible(slug).map(revisions::latest);
    }
}
