/// A file or a folder all the way in: read by `parse`, completed by its sidecar, stored by `archive`. What became of each
/// source is an [org.verbatim.ingest.ImportOutcome]. Start reading at `Importer`.
@NullMarked
@ApplicationModule(allowedDependencies = {"parse", "parse :: reading", "archive", "archive :: audit",
        "archive :: editing", "archive :: reading", "archive :: revisions", "archive :: storing", "transcript", "text",
        "text :: names"})
package org.verbatim.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
