/// Transcripts as data, where every piece has its name. The places of all characters are kept, which a parser of values does not.
/// Start reading at `JsonLines`.
@NullMarked
@ApplicationModule(allowedDependencies = {"reading", "transcript"})
package org.verbatim.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
