package org.verbatim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.modulith.ApplicationModule;
import org.verbatim.format.TranscriptReader;
import org.verbatim.reading.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

/// What the README says is so: its settings are all there are, its modules import what it says. [ReadmeSearchesIntegrationTests] runs its queries.
class ReadmeTests {

    private static final JavaClasses MAIN = MainClasses.ALL;

    @Test
    void everySettingIsListedAndEveryListedOneExists() {
        Set<String> settings = new TreeSet<>(Set.of("verbatim.home", "verbatim.import", "verbatim.reread",
                "verbatim.dry-run", "verbatim.report", "verbatim.then-exit"));
        for (JavaClass type : MAIN) {
            type.tryGetAnnotationOfType(ConfigurationProperties.class).ifPresent(prefix -> Arrays
                    .stream(type.reflect().getRecordComponents())
                    .forEach(component -> settings.add(prefix.value() + "." + kebab(component.getName()))));
        }

        assertThat(cells("Settings", 0)).filteredOn(name -> name.startsWith("verbatim."))
                .containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void everyModuleImportsWhatTheTableSays() {
        for (String row : rows("How it is built")) {
            String[] cells = row.split("\\|");
            List<String> imports = cells.length < 4 || cells[3].isBlank()
                    ? List.of()
                    : Arrays.asList(cells[3].strip().split(", "));
            for (String module : names(cells[1])) {
                ApplicationModule declared = MAIN.getPackage("org.verbatim." + module)
                        .getAnnotationOfType(ApplicationModule.class);
                assertThat(declared.allowedDependencies()).as(module).containsExactlyInAnyOrderElementsOf(imports);
            }
        }
        assertThat(rows("How it is built").stream().flatMap(row -> names(row.split("\\|")[1]).stream()))
                .containsExactlyInAnyOrderElementsOf(MAIN.stream().map(JavaClass::getPackageName).distinct()
                        .filter(name -> name.startsWith("org.verbatim."))
                        .map(name -> name.substring("org.verbatim.".length()))
                        .toList());
    }

    @Test
    void showsTheTwoCommandsAndAsManyFormatsAsThereAre() {
        assertThat(readme()).contains("\n    ./mvnw spring-boot:run\n", "\n    ./mvnw verify -Pbrowser\n");
        assertThat(rows("What it reads")).hasSize(new TranscriptReader(ReadLimits.DEFAULTS).formats().size());
    }

    /// What stands as code in a column of a section's table.
    static List<String> cells(String section, int column) {
        return rows(section).stream().flatMap(row -> names(row.split("(?<!\\\\)\\|")[column + 1]).stream().limit(1))
                .toList();
    }

    private static List<String> names(String cell) {
        Matcher code = Pattern.compile("`([^`]+)`").matcher(cell);
        return code.results().map(match -> match.group(1)).collect(Collectors.toList());
    }

    /// The rows of a section's first table, without its head.
    private static List<String> rows(String section) {
        String text = readme();
        int from = text.indexOf("\n## " + section + "\n");
        assertThat(from).as(section).isPositive();
        return text.substring(from + 4).lines().skip(1).takeWhile(line -> !line.startsWith("## "))
                .dropWhile(line -> !line.startsWith("|")).takeWhile(line -> line.startsWith("|")).skip(2).toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
