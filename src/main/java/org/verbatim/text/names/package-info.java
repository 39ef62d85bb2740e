/// Names of people: their parts, and whether two names may be one person's. Start reading at [org.verbatim.text.names.PersonName].
@NullMarked
@NamedInterface("names")
package org.verbatim.text.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
