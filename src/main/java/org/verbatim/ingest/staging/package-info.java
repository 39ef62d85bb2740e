/// Uploads that wait: what editors brought in and have not published yet. Each keeps its bytes and its sidecar, which holds every correction, so that a
/// preview survives a restart and is the same for all. Start reading at `Staging`.
@NullMarked
@NamedInterface("staging")
package org.verbatim.ingest.staging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
