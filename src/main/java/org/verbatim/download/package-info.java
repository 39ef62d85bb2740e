/// One interview as a file in forms that other programs, and people, read: interviews come in, text goes out as it is written. What a form can say,
/// Verbatim's own reader finds in it again. Start reading at `TranscriptFile.write`.
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "transcript"})
package org.verbatim.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
