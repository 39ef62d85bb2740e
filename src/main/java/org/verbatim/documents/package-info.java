/// Documents whose characters are not those of a text: the text that stands in them comes out, a line for each of theirs, with the styles
/// that tell labels and headings. Start reading at `Documents`.
@NullMarked
@ApplicationModule(allowedDependencies = {"reading"})
package org.verbatim.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
