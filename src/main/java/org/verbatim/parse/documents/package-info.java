/// Documents whose characters are not those of a text: the text that stands in them comes out, a line for each of theirs, with the styles
/// that tell labels and headings. Start reading at `Documents`.
@NullMarked
package org.verbatim.parse.documents;

import org.jspecify.annotations.NullMarked;
