/// The pages of those who look after the archive: signing in, accounts and tokens, uploads, interviews and people, and the record of what was done. At the
/// edge: nothing imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "access :: account", "search :: analysis", "ingest",
        "ingest :: staging", "quote", "archive", "archive :: audit", "archive :: backup", "archive :: editing",
        "archive :: errorreports", "archive :: people", "archive :: reading", "archive :: storing",
        "archive :: takedown", "transcript", "text"})
package org.verbatim.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
