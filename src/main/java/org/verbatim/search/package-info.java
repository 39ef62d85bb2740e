/// What a search is, whatever engine runs it: a request in, hits with match ranges out, never markup; and how the index is
/// kept equal to the archive. Start reading at `SearchService.search`.
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "archive :: reading", "archive :: takedown", "transcript", "text",
        "text :: names"})
package org.verbatim.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
