package org.verbatim;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/// What each package inside the folders may import, and which folder may use which library.
class ArchitectureTests {

    private static final JavaClasses MAIN = MainClasses.ALL;

    private static final DescribedPredicate<JavaClass> NOT_PACKAGE_INFO = DescribedPredicate
            .describe("not package-info", type -> !type.getSimpleName().equals("package-info"));

    /// What each package of a folder with inner packages imports. Spring Modulith looks only at whole folders: without this, an inner package could
    /// import all that its folder may.
    private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
            Map.entry("access", Set.of("access.account", "archive.audit")),
            Map.entry("access.account", Set.of("archive.audit")),
            Map.entry("archive", Set.of("text.names", "transcript")),
            Map.entry("archive.audit", Set.of()),
            Map.entry("archive.backup", Set.of("archive", "archive.audit")),
            Map.entry("archive.editing",
                    Set.of("archive", "archive.audit", "archive.rows", "archive.takedown", "transcript")),
            Map.entry("archive.errorreports", Set.of("archive", "archive.audit")),
            Map.entry("archive.people", Set.of("archive", "archive.audit", "archive.rows", "text.names", "transcript")),
            Map.entry("archive.reading", Set.of("archive", "archive.rows", "text", "transcript")),
            Map.entry("archive.revisions", Set.of("archive", "archive.reading", "archive.rows", "text")),
            Map.entry("archive.rows", Set.of("archive", "text", "transcript")),
            Map.entry("archive.storing",
                    Set.of("archive", "archive.audit", "archive.people", "archive.reading", "archive.revisions",
                            "archive.rows", "archive.takedown", "transcript")),
            Map.entry("archive.takedown",
                    Set.of("archive", "archive.audit", "archive.reading", "archive.revisions", "archive.rows", "text")),
            Map.entry("cite", Set.of("archive", "text", "text.names", "transcript")),
            Map.entry("cite.card", Set.of()),
            Map.entry("ingest",
                    Set.of("archive", "archive.editing", "archive.reading", "archive.revisions", "archive.storing",
                            "parse", "parse.reading", "text.names", "transcript")),
            Map.entry("ingest.staging",
                    Set.of("archive", "archive.audit", "archive.editing", "archive.revisions", "ingest", "transcript")),
            Map.entry("parse",
                    Set.of("parse.articles", "parse.captions", "parse.data", "parse.documents", "parse.labels",
                            "parse.pages", "parse.reading", "parse.xml", "text", "transcript")),
            Map.entry("parse.articles", Set.of("parse.pages", "parse.reading", "text", "text.names", "transcript")),
            Map.entry("parse.captions", Set.of("parse.reading", "text", "text.names", "transcript")),
            Map.entry("parse.data", Set.of("parse.reading", "text", "transcript")),
            Map.entry("parse.documents", Set.of("parse.reading")),
            Map.entry("parse.labels", Set.of("parse.pages", "parse.reading", "text", "text.names", "transcript")),
            Map.entry("parse.pages", Set.of("parse.reading", "text", "text.names", "transcript")),
            Map.entry("parse.reading", Set.of("text", "text.names", "transcript")),
            Map.entry("parse.xml", Set.of("parse.captions", "parse.pages", "parse.reading", "text", "transcript")),
            Map.entry("search",
                    Set.of("archive", "archive.reading", "archive.takedown", "search.query", "text", "text.names",
                            "transcript")),
            Map.entry("search.analysis", Set.of("transcript")),
            Map.entry("search.lucene",
                    Set.of("archive", "archive.takedown", "search", "search.analysis", "search.query", "text.names",
                            "transcript")),
            Map.entry("search.query", Set.of()),
            Map.entry("site",
                    Set.of("archive", "archive.errorreports", "archive.people", "archive.reading", "cite", "cite.card",
                            "ingest", "quote", "search", "search.analysis", "search.query", "text", "transcript")),
            Map.entry("site.citing",
                    Set.of("archive", "archive.errorreports", "archive.reading", "cite", "cite.card", "quote", "search",
                            "site", "site.transcript", "text")),
            Map.entry("site.feeds", Set.of("archive", "archive.reading", "search", "search.query", "site")),
            Map.entry("site.searching", Set.of("archive", "archive.reading", "search", "site", "text", "transcript")),
            Map.entry("site.transcript",
                    Set.of("archive", "archive.people", "archive.reading", "archive.revisions", "download", "ingest",
                            "quote", "search", "search.analysis", "site", "transcript")),
            Map.entry("text", Set.of()),
            Map.entry("text.names", Set.of("text")));

    @Test
    void packagesOfFoldersWithInnerPackagesImportWhatTheyMay() {
        Set<String> divided = MainClasses.packages().stream().filter(name -> name.contains("."))
                .map(MainClasses::folderOf).collect(Collectors.toSet());
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : MAIN) {
            String from = MainClasses.packageOf(type);
            if (divided.contains(MainClasses.folderOf(from))) {
                Set<String> imports = found.computeIfAbsent(from, same -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> MainClasses.packageOf(dependency.getTargetClass().getBaseComponentType()))
                        .filter(to -> !to.isEmpty() && !to.equals(from)).forEach(imports::add);
            }
        }

        assertThat(found).isEqualTo(IMPORTS);
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

    /// Three folders keep something, each its own: the archive, uploads that wait, and accounts.
    @Test
    void jpaStaysWhereThingsAreKept() {
        noClasses().that()
                .resideOutsideOfPackages("org.verbatim.archive..", "org.verbatim.access.account",
                        "org.verbatim.ingest.staging")
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
    void textTranscriptAndQueryKnowNoFramework() {
        classes().that()
                .resideInAnyPackage("org.verbatim.text..", "org.verbatim.transcript", "org.verbatim.search.query")
                .and(NOT_PACKAGE_INFO)
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "com.ibm.icu..", "org.verbatim.text..",
                        "org.verbatim.transcript", "org.verbatim.search.query")
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
        noClasses().that().haveNameMatching(".*(Entity|Repository)").and()
                .resideOutsideOfPackage("org.verbatim.archive.rows")
                .should().bePublic().check(MAIN);
        noClasses().that().resideOutsideOfPackage("org.verbatim.archive..")
                .should().dependOnClassesThat().resideInAPackage("org.verbatim.archive.rows").check(MAIN);
    }

    @Test
    void controllersAreCalledSo() {
        classes().that().areMetaAnnotatedWith(Controller.class).should().haveSimpleNameEndingWith("Controller")
                .andShould().resideInAnyPackage("org.verbatim.site..", "org.verbatim.api", "org.verbatim.admin")
                .check(MAIN);
    }

    @Test
    void foldersAndPackagesHaveNoCycles() {
        SlicesRuleDefinition.slices().matching("org.verbatim.(*)..").should().beFreeOfCycles().check(MAIN);
        SlicesRuleDefinition.slices().matching("org.verbatim.(**)").should().beFreeOfCycles().check(MAIN);
    }

    /// Spring Modulith lets a folder without a declaration import everything.
    @Test
    void everyFolderDeclaresWhatItImports() {
        assertThat(MainClasses.folders()).allSatisfy(folder -> assertThat(MainClasses.allowedFor(folder))
                .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }
}
