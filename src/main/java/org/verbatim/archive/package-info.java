/// The stored archive. Here are the records that go in and out, what is refused, and the event that follows a change; the packages inside do the work:
/// `storing` takes parsed transcripts in, `reading` shows what is stored, and entities stay in `rows`. Start reading at `InterviewWriter.store` and
/// `Interviews`.
@NullMarked
@ApplicationModule(allowedDependencies = {"transcript", "text", "text :: names"})
package org.verbatim.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
