/// The stored archive: interviews, people, turns, revisions, keys. Parsed transcripts come in, records go out; entities and
/// repositories stay inside. Start reading at `Interviews.store`.
@NullMarked
@ApplicationModule(allowedDependencies = {"transcript"})
package org.verbatim.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
