package org.verbatim;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The archive's own classes, for the tests of its structure.
final class MainClasses {

    /// Read from their folder: to look for their packages, ArchUnit would list every library.
    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(VerbatimApplication.class.getProtectionDomain().getCodeSource().getLocation());

    private MainClasses() {
    }
}
