/// Captions: words with the times at which they are shown, in pieces too small to be turns. Cues come in, turns go out. Start reading at
/// `WebVtt` and `SubRip`; who speaks is decided by `CueLabels`, where a turn ends by `CueTurns`.
@NullMarked
package org.verbatim.parse.captions;

import org.jspecify.annotations.NullMarked;
