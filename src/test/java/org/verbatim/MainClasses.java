package org.verbatim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.springframework.modulith.ApplicationModule;

/// The archive's own classes, for the tests of its structure.
final class MainClasses {

    /// Read from their folder: to look for their packages, ArchUnit would list every library.
    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(VerbatimApplication.class.getProtectionDomain().getCodeSource().getLocation());

    private static final String ROOT = "org.verbatim.";

    private MainClasses() {
    }

    /// The packages below `org.verbatim`, each without that: `search`, `search.query`.
    static Set<String> packages() {
        return ALL.stream().map(MainClasses::packageOf).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The first part of each: `search`.
    static Set<String> folders() {
        return packages().stream().map(MainClasses::folderOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The package of a class as in [#packages]; empty for all others.
    static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    static String folderOf(String packageName) {
        return packageName.replaceFirst("\\..*", "");
    }

    /// What a folder may import from other folders, as its `package-info` declares it.
    static List<String> allowedFor(String folder) {
        return List.of(ALL.getPackage(ROOT + folder).getAnnotationOfType(ApplicationModule.class)
                .allowedDependencies());
    }
}
