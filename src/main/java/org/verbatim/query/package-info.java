/// The query language: text in, a tree of [org.verbatim.query.QueryNode] out, and how it was read in words. Plain Java. Start
/// reading at `QueryParser.parse`.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.verbatim.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
