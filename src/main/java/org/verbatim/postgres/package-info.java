/// A real PostgreSQL as a process of our own, for an archive that was given no database. Knows nothing of the archive and is
/// imported by nobody: Spring finds its connection. Start reading at `EmbeddedPostgresConfiguration`. And, whatever database there is, in which order
/// transactions get at it: `TransactionsInTurn`.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.verbatim.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
