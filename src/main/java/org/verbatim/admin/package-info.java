/// The pages of those who look after the archive: signing in, accounts and tokens, uploads, interviews and people, and the record of what was done. At the
/// edge: nothing imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "access :: account", "search :: analysis", "archive",
        "archive :: audit", "archive :: backup", "archive :: errorreports", "ingest", "ingest :: staging", "quote",
        "transcript"})
package org.verbatim.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
