/// What a text is made of to a search engine: its words cut, folded, and without their inflection, by language. Text in, [Terms]
/// out, the same for what is indexed, sought and marked. Uses Lucene's analyzers, and knows nothing of an index. Start reading at
/// `TermCutter.cut` and `Language.of`.
@NullMarked
@NamedInterface("analysis")
package org.verbatim.search.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
