/// People: what is known of them, and their names, which editors merge, split and correct.
@NullMarked
@NamedInterface("people")
package org.verbatim.archive.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
