/// The record of acts: who did what to which thing, when, and what was before and after. Modules that act write to it in the transaction of
/// the act; pages read it. Start reading at `Acts.record`.
@NullMarked
@NamedInterface("audit")
package org.verbatim.archive.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
