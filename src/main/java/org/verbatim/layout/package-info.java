/// How a page makes lines: plain text and markup in, [org.verbatim.layout.TextLine]s out, each character of which knows its place in
/// the source; and what stands before and after an interview. Readers of habits of writing see lines, never markup.
@NullMarked
@ApplicationModule(allowedDependencies = {"reading", "transcript"})
package org.verbatim.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
