package org.verbatim.archive.editing;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verbatim.archive.ImportedRevision;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.editing.ImportRun.Refusal;
import org.verbatim.archive.rows.RevisionRepository;

/// What came in, and what did not.
@Service
@Transactional
public class Imports {

    /// Refusals kept of one import; all of them are in the log.
    private static final int MOST_REFUSED = 1_000;

    private final ImportRunRepository runs;
    private final RevisionRepository revisions;
    private final Acts acts;

    Imports(ImportRunRepository runs, RevisionRepository revisions, Acts acts) {
        this.runs = runs;
        this.revisions = revisions;
        this.acts = acts;
    }

    /// Keeps what became of an import of a file or folder of this name; not where it changed nothing and refused nothing.
    public void record(String what, int added, int revised, int unchanged, List<Refusal> refused) {
        if (added + revised + refused.size() == 0) {
            return;
        }
        ImportRunEntity run = new ImportRunEntity(acts.who().orElse(null), what);
        run.added = added;
        run.revised = revised;
        run.unchanged = unchanged;
        run.rejected = refused.size();
        run.refused = refused.stream().limit(MOST_REFUSED).map(Imports::storable).toArray(Refusal[]::new);
        runs.save(run);
    }

    /// One page, from page 0, of the imports, the last first.
    @Transactional(readOnly = true)
    public Page<ImportRun> runs(int page, int size) {
        return runs.findAllByOrderByIdDesc(PageRequest.of(page, size)).map(ImportRunEntity::run);
    }

    /// One page, from page 0, of the revisions of all interviews as they came in, the last first; `doubtful`: only those with warnings.
    @Transactional(readOnly = true)
    public Page<ImportedRevision> revisions(boolean doubtful, int page, int size) {
        return revisions.findImported(doubtful, PageRequest.of(page, size));
    }

    /// PostgreSQL takes no NUL.
    private static Refusal storable(Refusal refusal) {
        return new Refusal(refusal.source().replace('\0', ' '), refusal.reason().replace('\0', ' '));
    }
}
