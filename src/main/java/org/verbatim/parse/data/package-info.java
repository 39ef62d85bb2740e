/// Transcripts as data, where every piece has its name. The places of all characters are kept, which a parser of values does not.
/// Start reading at `JsonLines`.
@NullMarked
package org.verbatim.parse.data;

import org.jspecify.annotations.NullMarked;
