/// Bytes in, [org.verbatim.transcript.ParsedTranscript] out. [org.verbatim.parse.TranscriptReader] decodes a file and chooses among
/// the readers, one class a format or a habit of writing, each of which accounts for every character. Start reading at `TranscriptReader`.
@NullMarked
@ApplicationModule(allowedDependencies = {"transcript", "text", "text :: names"})
package org.verbatim.parse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
