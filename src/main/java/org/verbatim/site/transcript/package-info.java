/// Interviews: lists, transcripts as pages, print and files, what changed, people, and sources.
@NullMarked
package org.verbatim.site.transcript;

import org.jspecify.annotations.NullMarked;
