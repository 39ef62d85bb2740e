/// What is taken down: turns, words and interviews that visitors no longer see, in every wording that they had.
@NullMarked
@NamedInterface("takedown")
package org.verbatim.archive.takedown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
