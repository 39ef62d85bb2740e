/// How what was read is stored, completely or not at all. Start reading at `InterviewWriter`.
@NullMarked
@NamedInterface("storing")
package org.verbatim.archive.storing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
