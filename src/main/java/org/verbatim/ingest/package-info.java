/// A file or a folder all the way in: read by `format`, completed by its sidecar, stored by `interview`. What became of each
/// source is an [org.verbatim.ingest.ImportOutcome]. Start reading at `Importer`.
@NullMarked
@ApplicationModule(allowedDependencies = {"format", "reading", "transcript", "interview"})
package org.verbatim.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
