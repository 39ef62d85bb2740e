/// The query language: text in, a tree of [org.verbatim.search.query.QueryNode] out, and how it was read in words. Plain Java. Start
/// reading at `QueryParser.parse`.
@NullMarked
@NamedInterface("query")
package org.verbatim.search.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
