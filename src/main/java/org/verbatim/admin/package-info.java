/// The pages of those who look after the archive: signing in, accounts and tokens, interviews and people, and the record of what was done. At the
/// edge: nothing imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "account", "backup", "history", "interview", "report",
        "transcript"})
package org.verbatim.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
