/// What editors change: the facts of an interview and who may see it, and what the import did.
@NullMarked
@NamedInterface("editing")
package org.verbatim.archive.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
