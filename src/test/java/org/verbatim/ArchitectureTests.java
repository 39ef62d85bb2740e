package org.verbatim;

import java.util.List;

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

/// Which module may use which library, and what each may import: the table of the README, held against the code.
class ArchitectureTests {

    private static final JavaClasses MAIN = MainClasses.ALL;

    private static final DescribedPredicate<JavaClass> NOT_PACKAGE_INFO = DescribedPredicate
            .describe("not package-info", type -> !type.getSimpleName().equals("package-info"));

    @Test
    void luceneStaysInLucene() {
        noClasses().that().resideOutsideOfPackages("org.verbatim.lucene", "org.verbatim.analysis")
                .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..").check(MAIN);
    }

    @Test
    void citationStylesStayInCitation() {
        noClasses().that().resideOutsideOfPackage("org.verbatim.citation")
                .should().dependOnClassesThat().resideInAPackage("de.undercouch.citeproc..").check(MAIN);
    }

    /// Five modules keep something, each its own: the archive, uploads that wait, accounts, reports, and the record of acts, which the others write to.
    @Test
    void jpaStaysWhereThingsAreKept() {
        noClasses().that()
                .resideOutsideOfPackages("org.verbatim.interview", "org.verbatim.account", "org.verbatim.history",
                        "org.verbatim.report", "org.verbatim.staging")
                .should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data.jpa..")
                .check(MAIN);
    }

    @Test
    void springSecurityStaysInAccessAndHashesPasswords() {
        noClasses().that().resideOutsideOfPackages("org.verbatim.access", "org.verbatim.account")
                .should().dependOnClassesThat().resideInAPackage("org.springframework.security..").check(MAIN);
        noClasses().that().resideInAPackage("org.verbatim.account")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.security.core..", "org.springframework.security.web..",
                        "org.springframework.security.config..")
                .check(MAIN);
    }

    @Test
    void transcriptAndQueryKnowNoFramework() {
        classes().that().resideInAnyPackage("org.verbatim.transcript", "org.verbatim.query").and(NOT_PACKAGE_INFO)
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.verbatim.transcript", "org.verbatim.query")
                .check(MAIN);
    }

    @Test
    void readersNeedNoSpring() {
        noClasses().that().resideInAnyPackage("org.verbatim.format", "org.verbatim.reading",
                "org.verbatim.layout", "org.verbatim.labelled", "org.verbatim.article", "org.verbatim.records",
                "org.verbatim.documents", "org.verbatim.captions", "org.verbatim.markup")
                .and(NOT_PACKAGE_INFO)
                .should().dependOnClassesThat().resideInAPackage("org.springframework..").check(MAIN);
    }

    @Test
    void entitiesAndRepositoriesAreHidden() {
        noClasses().that().haveSimpleNameEndingWith("Entity").or().haveSimpleNameEndingWith("Repository")
                .should().bePublic().check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices().matching("org.verbatim.(*)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyModuleDeclaresWhatItImports() {
        List<String> undeclared = MAIN.stream().map(JavaClass::getPackage).distinct()
                .filter(code -> !code.getName().equals("org.verbatim"))
                .filter(code -> code.tryGetAnnotationOfType(ApplicationModule.class)
                        .filter(module -> !List.of(module.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                        .isEmpty())
                .map(JavaPackage::getName).toList();

        assertThat(undeclared).isEmpty();
    }
}
