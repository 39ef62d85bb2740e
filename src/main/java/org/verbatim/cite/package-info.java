/// How words of the archive are cited: a turn, or a range of its words, comes in with where and when it was read; references in the usual
/// styles and forms go out, and what the head of a page tells machines. Start reading at `Citations.of`.
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "transcript", "text", "text :: names"})
package org.verbatim.cite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
