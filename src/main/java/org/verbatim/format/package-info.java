/// Bytes in, [org.verbatim.transcript.ParsedTranscript] out. [org.verbatim.format.TranscriptReader] decodes a file and chooses among
/// the readers, one class a format or a habit of writing, each of which accounts for every character. Start reading at `TranscriptReader`.
@NullMarked
@ApplicationModule(allowedDependencies = {"labelled", "article", "captions", "records", "markup", "documents", "layout",
        "reading",
        "transcript"})
package org.verbatim.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
