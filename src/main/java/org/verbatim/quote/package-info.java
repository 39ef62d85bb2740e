/// Is this quote verbatim? A quote in, a verdict out, with its evidence: the turns of the archive that have its words, or come nearest. Pure
/// text work stands apart from searching. Start reading at `QuoteChecks.check`.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "search :: query", "ingest", "archive", "archive :: reading",
        "transcript", "text", "text :: names"})
package org.verbatim.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
