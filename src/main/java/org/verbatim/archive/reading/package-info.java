/// Stored interviews as visitors, editors and the index see them: `Interviews` for lists and single turns, `Transcripts` for whole ones, `Sources` for files.
@NullMarked
@NamedInterface("reading")
package org.verbatim.archive.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
