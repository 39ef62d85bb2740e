package org.verbatim;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/// What the inner packages of each folder may import from one another, and which folder may use which library.
class ArchitectureTests {

    private static final JavaClasses MAIN = MainClasses.ALL;

    private static final DescribedPredicate<JavaClass> NOT_PACKAGE_INFO = DescribedPredicate
            .describe("not package-info", type -> !type.getSimpleName().equals("package-info"));

    /// What each package may import from the other packages of its folder. A package that is not listed may import none of them.
    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(
            Map.entry("parse", Set.of("parse.articles", "parse.captions", "parse.data", "parse.documents",
                    "parse.labels", "parse.pages", "parse.reading", "parse.xml")),
            Map.entry("parse.articles", Set.of("parse.pages", "parse.reading")),
            Map.entry("parse.captions", Set.of("parse.reading")),
            Map.entry("parse.data", Set.of("parse.reading")),
            Map.entry("parse.documents", Set.of("parse.reading")),
            Map.entry("parse.labels", Set.of("parse.pages", "parse.reading")),
            Map.entry("parse.pages", Set.of("parse.reading")),
            Map.entry("parse.xml", Set.of("parse.captions", "parse.pages", "parse.reading")),
            Map.entry("archive", Set.of("archive.audit")),
            Map.entry("archive.backup", Set.of("archive", "archive.audit")),
            Map.entry("archive.errorreports", Set.of("archive", "archive.audit")),
            Map.entry("ingest.staging", Set.of("ingest")),
            Map.entry("search", Set.of("search.query")),
            Map.entry("search.lucene", Set.of("search", "search.analysis", "search.query")),
            Map.entry("access", Set.of("access.account")));

    @Test
    void innerPackagesImportWhatTheyMay() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : MAIN) {
            String from = inside(type);
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> inside(dependency.getTargetClass().getBaseComponentType()))
                    .filter(to -> !to.isEmpty() && !to.equals(from) && folder(to).equals(folder(from)))
                    .forEach(to -> found.computeIfAbsent(from, same -> new TreeSet<>()).add(to));
        }

        assertThat(found).isEqualTo(INSIDE);
    }

    /// The package without `org.verbatim.`; empty for one that is not ours.
    private static String inside(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("org.verbatim.") ? name.substring("org.verbatim.".length()) : "";
    }

    private static String folder(String name) {
        return name.replaceFirst("\\..*", "");
    }

    @Test
    void luceneStaysInLucene() {
        noClasses().that().resideOutsideOfPackages("org.verbatim.search.lucene", "org.verbatim.search.analysis")
                .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..").check(MAIN);
    }

    @Test
    void citationStylesStayInCitation() {
        noClasses().that().resideOutsideOfPackage("org.verbatim.cite")
                .should().dependOnClassesThat().resideInAPackage("de.undercouch.citeproc..").check(MAIN);
    }

    /// Five modules keep something, each its own: the archive, uploads that wait, accounts, reports, and the record of acts, which the others write to.
    @Test
    void jpaStaysWhereThingsAreKept() {
        noClasses().that()
                .resideOutsideOfPackages("org.verbatim.archive", "org.verbatim.access.account",
                        "org.verbatim.archive.audit",
                        "org.verbatim.archive.errorreports", "org.verbatim.ingest.staging")
                .should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data.jpa..")
                .check(MAIN);
    }

    @Test
    void springSecurityStaysInAccessAndHashesPasswords() {
        noClasses().that().resideOutsideOfPackages("org.verbatim.access", "org.verbatim.access.account")
                .should().dependOnClassesThat().resideInAPackage("org.springframework.security..").check(MAIN);
        noClasses().that().resideInAPackage("org.verbatim.access.account")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.security.core..", "org.springframework.security.web..",
                        "org.springframework.security.config..")
                .check(MAIN);
    }

    @Test
    void transcriptAndQueryKnowNoFramework() {
        classes().that().resideInAnyPackage("org.verbatim.transcript", "org.verbatim.search.query")
                .and(NOT_PACKAGE_INFO)
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.verbatim.transcript", "org.verbatim.search.query")
                .check(MAIN);
    }

    @Test
    void readersNeedNoSpring() {
        noClasses().that().resideInAPackage("org.verbatim.parse..")
                .and(NOT_PACKAGE_INFO)
                .should().dependOnClassesThat().resideInAPackage("org.springframework..").check(MAIN);
    }

    @Test
    void entitiesAndRepositoriesAreHidden() {
        noClasses().that().haveSimpleNameEndingWith("Entity").or().haveSimpleNameEndingWith("Repository")
                .should().bePublic().check(MAIN);
    }

    @Test
    void foldersAndPackagesHaveNoCycles() {
        SlicesRuleDefinition.slices().matching("org.verbatim.(*)..").should().beFreeOfCycles().check(MAIN);
        SlicesRuleDefinition.slices().matching("org.verbatim.(**)").should().beFreeOfCycles().check(MAIN);
    }

    /// Spring Modulith lets a folder without a declaration import everything.
    @Test
    void everyFolderDeclaresWhatItImports() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct().map(JavaPackage::getName)
                .filter(name -> name.startsWith("org.verbatim."))
                .map(name -> folder(name.substring("org.verbatim.".length())))
                .distinct()).allSatisfy(
                        folder -> assertThat(MAIN.getPackage("org.verbatim." + folder)
                                .getAnnotationOfType(ApplicationModule.class).allowedDependencies())
                                .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }
}
