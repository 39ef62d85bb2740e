/// Bytes in, [org.verbatim.transcript.ParsedTranscript] out. [org.verbatim.format.TranscriptReader] decodes a file,
/// chooses among one class a habit of writing, and accounts for every character. Start reading at `TranscriptReader`.
@NullMarked
@ApplicationModule(allowedDependencies = {"transcript"})
package org.verbatim.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
