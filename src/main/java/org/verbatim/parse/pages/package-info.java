/// How a page makes lines: plain text and markup in, [org.verbatim.parse.pages.TextLine]s out, each character of which knows its place in
/// the source; and what stands before and after an interview. Readers of habits of writing see lines, never markup.
@NullMarked
package org.verbatim.parse.pages;

import org.jspecify.annotations.NullMarked;
