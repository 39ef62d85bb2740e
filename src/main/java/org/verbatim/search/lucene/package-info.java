/// The embedded search engine: implements the port of `search` with Apache Lucene, and is the only place that knows it. Start
/// reading at `LuceneEngine`.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "search :: query", "search :: analysis", "archive",
        "archive :: takedown", "transcript", "text :: names"})
package org.verbatim.search.lucene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
