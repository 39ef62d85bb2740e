package org.verbatim.site.transcript;

import java.io.IOException;

/// Turns that a page shows. They may be read while they are written, so they are written once.
interface TurnSource {

    /// Throws where they cannot be written to the end; what was written until then must not pass for all of them.
    void writeTo(TurnWriter out) throws IOException;
}
