package org.verbatim.site;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbatim.cite.CitationForm;
import org.verbatim.search.FacetField;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;

import static org.assertj.core.api.Assertions.assertThat;

/// House rules of the templates.
class TemplatesTests {

    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)");
    private static final Pattern COMPOSED = Pattern.compile("#\\{\\|([a-z.]+)\\$");
    private static final Pattern ASKED = Pattern
            .compile("\"((help\\.example|feed|turn|match|hit|time|interview)\\.[a-z.]+)\"");
    private static final Pattern ASKED_COMPOSED = Pattern.compile("messages\\.of\\(\"([a-z]+\\.)\" \\+");
    private static final Path JAVA = Path.of("src/main/java/org/verbatim/site");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void noTemplateWritesUnescapedText() {
        assertThat(files(TEMPLATES)).allSatisfy(file -> assertThat(read(file)).doesNotContain("th:utext", "[("));
    }

    @Test
    void everyMessageThatIsUsedIsThereAndEveryOneThereIsUsed() {
        Set<String> used = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        for (Path file : files(TEMPLATES)) {
            String text = read(file);
            KEY.matcher(text).results().map(match -> match.group(1)).forEach(used::add);
            COMPOSED.matcher(text).results().map(match -> match.group(1)).forEach(prefixes::add);
        }
        for (Path file : files(JAVA)) {
            String text = read(file);
            ASKED.matcher(text).results().map(match -> match.group(1)).forEach(used::add);
            ASKED_COMPOSED.matcher(text).results().map(match -> match.group(1)).forEach(prefixes::add);
        }
        used.add("site.name");
        Set<String> present = messages().stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));

        assertThat(present).containsAll(used);
        assertThat(present).filteredOn(key -> !used.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void everyKindRoleFacetAndFormHasAName() {
        Properties messages = messages();
        assertThat(Arrays.stream(TurnKind.values()).map(kind -> "kind." + kind.name().toLowerCase(Locale.ROOT)))
                .allMatch(messages::containsKey);
        assertThat(
                Arrays.stream(FacetField.values()).map(field -> "facet." + field.name().toLowerCase(Locale.ROOT)))
                .allMatch(messages::containsKey);
        assertThat(Arrays.stream(Role.values()).map(role -> "role." + role.name().toLowerCase(Locale.ROOT)))
                .allMatch(messages::containsKey);
        assertThat(
                Arrays.stream(CitationForm.values()).map(form -> "cite.form." + form.name().toLowerCase(Locale.ROOT)))
                .allMatch(messages::containsKey);
    }

    @Test
    void textOfPagesComesFromTheMessages() {
        Pattern bare = Pattern
                .compile("<(p|h1|h2|h3|a|button|dt|label|summary)(?![^>]*(th:text|th:each))[^>]*>[A-Z][a-z]+");
        assertThat(files(TEMPLATES))
                .allSatisfy(file -> assertThat(bare.matcher(read(file)).results().map(MatchResult::group))
                        .as(file.toString()).isEmpty());
    }

    private static Properties messages() {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
