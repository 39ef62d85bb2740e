/// What changed from one reading of an interview to the next.
@NullMarked
@NamedInterface("revisions")
package org.verbatim.archive.revisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
