/// Transcripts that say before the words who speaks, on whatever page they stand. Start reading at `LabelledText`; what is a label is
/// decided by `LabelEvidence`.
@NullMarked
@ApplicationModule(allowedDependencies = {"layout", "reading", "transcript"})
package org.verbatim.labelled;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
