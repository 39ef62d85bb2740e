package org.verbatim.archive;

import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.MachineMade;

/// How words came to stand in a transcript, where somebody who quotes them has to know: `translation` is null for words in the language in
/// which they were said, `machineMade` where people wrote them down, or nobody tells.
public record Rendering(@Nullable Translation translation, @Nullable MachineMade machineMade) {

    /// Written down by people in the language in which it was said, as far as anybody tells.
    public static final Rendering PLAIN = new Rendering(null, null);

    /// Whether there is nothing to be said of it.
    public boolean isPlain() {
        return translation == null && machineMade == null;
    }
}
