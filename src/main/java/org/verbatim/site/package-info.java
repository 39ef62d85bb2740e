/// The pages: requests in, Thymeleaf views out. At the edge: nothing imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "search :: query", "search :: analysis", "quote", "cite",
        "cite :: card", "download", "ingest", "archive", "archive :: errorreports", "archive :: people",
        "archive :: reading", "archive :: revisions", "transcript", "text"})
package org.verbatim.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
