package org.verbatim;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules and what each may import, as their `package-info` declare it.
class ModularityTests {

    @Test
    void modulesImportOnlyWhatTheyDeclare() {
        ApplicationModules.of(VerbatimApplication.class).verify();
    }
}
