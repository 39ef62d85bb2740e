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
        return interviews.findVisible(slug).map(interview -> {
            RevisionEntity revision = revisions.findByInterviewIdAndNumber(interview.id(), interview.revision)
                    .orElseThrow();
            RevisionSourceEntity part = details.part(revision);
            SourceEntity source = sources.findById(part.sourceId).orElseThrow();
            return new StoredSource(source.file(), source.bytes, revision.charset,
                    new Span(part.partFrom, part.partTo));
        });
    }
}
