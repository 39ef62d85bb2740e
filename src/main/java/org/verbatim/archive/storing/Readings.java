package org.verbatim.archive.storing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.EarlierReading;
import org.verbatim.archive.Sha256;
import org.verbatim.archive.SourceContent;
import org.verbatim.archive.StoreResult;
import org.verbatim.archive.StoreResult.Change;
import org.verbatim.archive.rows.RevisionRepository;
import org.verbatim.archive.rows.SourceEntity;
import org.verbatim.archive.rows.SourceRepository;

/// How what is in the archive was read: what need not be read again, and what other readers than those of today read. `readers` names the
/// readers with their versions.
@Service
@Transactional(readOnly = true)
public class Readings {

    private static final int MOST_TWINS = 3;

    private final RevisionRepository revisions;
    private final SourceRepository sources;

    Readings(RevisionRepository revisions, SourceRepository sources) {
        this.revisions = revisions;
        this.sources = sources;
    }

    /// The interview that stands as this source, with this sidecar, was read by these readers, which also chose its format; empty where it has to be
    /// read. Only of a source that is one interview.
    public Optional<StoreResult> current(String origin, String sha256, @Nullable String sidecar, String readers) {
        return revisions.findCurrent(origin, sha256, sidecar == null ? "" : Sha256.hex(sidecar), readers)
                .map(i -> new StoreResult(i.id(), i.slug, Change.UNCHANGED, i.revision, i.turnCount,
                        i.publication().visibility()));
    }

    /// Other interviews that were read from the very same source, by their slugs: the first few.
    public List<String> twins(String slug) {
        return revisions.findTwins(slug, Limit.of(MOST_TWINS));
    }

    /// The sources of all interviews that were read by other readers, each once, in the order in which they came.
    public List<EarlierReading> earlier(String readers) {
        return revisions.findEarlier(readers).stream().distinct().toList();
    }

    /// A stored source with its bytes.
    public SourceContent source(long id) {
        SourceEntity source = sources.findById(id).orElseThrow();
        return new SourceContent(source.name, source.mediaType, source.sha256, source.bytes);
    }
}
