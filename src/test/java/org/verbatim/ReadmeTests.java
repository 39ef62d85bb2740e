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
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadLimits;

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
    void everyFolderHasInsideAndImportsWhatTheTableSays() {
        Set<String> listed = new TreeSet<>();
        for (String row : rows("How it is built")) {
            String[] cells = row.split("\\|");
            String folder = names(cells[1]).getFirst();
            listed.add(folder);
            assertThat(names(cells[3])).as("inside " + folder).containsAll(MainClasses.packages().stream()
                    .filter(name -> name.startsWith(folder + ".")).map(name -> name.substring(folder.length() + 1))
                    .toList());
            List<String> imports = cells.length < 5 || cells[4].isBlank()
                    ? List.of()
                    : Arrays.asList(cells[4].strip().split(", "));
            assertThat(MainClasses.allowedFor(folder).stream().map(name -> name.replaceFirst(" :: .*", "")).distinct())
                    .as(folder).containsExactlyInAnyOrderElementsOf(imports);
        }
        assertThat(listed).isEqualTo(MainClasses.folders());
    }

    @Test
    void contributorsAreSentToFilesThatExist() throws IOException {
        Matcher paths = Pattern.compile("`([a-z/]+/[A-Z]\\w+\\.java)`")
                .matcher(Files.readString(Path.of(".github/CONTRIBUTING.md")));

        assertThat(paths.results().map(path -> Path.of("src/main/java/org/verbatim", path.group(1)))).isNotEmpty()
                .allSatisfy(path -> assertThat(path).exists());
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
