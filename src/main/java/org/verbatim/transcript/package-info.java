/// What a source says, once read. A [org.verbatim.transcript.ParsedTranscript] is the one thing that every reader of a
/// format makes and that the archive stores. Records only, no framework. Start reading at `ParsedTranscript`.
@NullMarked
@ApplicationModule(allowedDependencies = "text")
package org.verbatim.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
