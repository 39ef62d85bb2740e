/// The JSON: requests in, the shapes of the documented API out. At the edge: nothing imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "search :: query", "quote", "ingest", "archive",
        "archive :: reading", "archive :: revisions", "transcript", "text"})
package org.verbatim.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
