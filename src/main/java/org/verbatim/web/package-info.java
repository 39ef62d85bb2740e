/// The pages: requests in, Thymeleaf views out. At the edge: nothing imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"analysis", "card", "citation", "export", "search", "query", "quote",
        "interview",
        "ingest",
        "report",
        "transcript"})
package org.verbatim.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
