/// Captions: words with the times at which they are shown, in pieces too small to be turns. Cues come in, turns go out. Start reading at
/// `WebVtt` and `SubRip`; who speaks is decided by `CueLabels`, where a turn ends by `CueTurns`.
@NullMarked
@ApplicationModule(allowedDependencies = {"reading", "transcript"})
package org.verbatim.captions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
