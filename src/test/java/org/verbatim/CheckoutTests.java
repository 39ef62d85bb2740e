package org.verbatim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// A checkout as Windows makes it, with `core.autocrlf=true`, has the bytes that were committed; and it runs with all that it needs.
class CheckoutTests {

    @TempDir
    Path folder;

    @Test
    void changesNoByteOnWindows() throws Exception {
        assumeThat(Path.of(".git")).as("a checkout by Git").exists();
        git("-c", "core.autocrlf=true", "checkout-index", "--all", "--prefix=" + folder + "/");
        List<String> names = git("ls-files");
        assertThat(names).hasSizeGreaterThan(1_000).contains("mvnw", "mvnw.cmd", "pom.xml");

        // each file's blob, as committed and as it would be if the file were committed as it stands
        List<String> committed = git("ls-files", "--format=%(objectname)");
        List<String> checkedOut = hashes(names);

        assertThat(checkedOut).hasSameSizeAs(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(checkedOut.get(i)).as(names.get(i)).isEqualTo(committed.get(i));
        }
    }

    /// What the plugin leaves out everywhere is missing from `./mvnw spring-boot:run` too.
    @Test
    void onlyTheJarForServersLeavesDependenciesOut() throws Exception {
        Document pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());

        Elements excludes = pom.select("plugin:has(> artifactId:containsOwn(spring-boot-maven-plugin)) excludes");
        assertThat(excludes).isNotEmpty();
        assertThat(pom.select("execution:has(> id:containsOwn(repackage)) excludes")).containsAll(excludes);
    }

    private List<String> hashes(List<String> names) throws IOException, InterruptedException {
        Path paths = Files.write(folder.resolve("paths"), names.stream().map(name -> folder + "/" + name).toList());
        return said(command("hash-object", "--no-filters", "--stdin-paths").redirectInput(paths.toFile()));
    }

    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        return said(command(arguments));
    }

    private static ProcessBuilder command(String... arguments) {
        return new ProcessBuilder(Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static List<String> said(ProcessBuilder command) throws IOException, InterruptedException {
        Process git = command.start();
        List<String> lines = new String(git.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(git.waitFor()).isZero();
        return lines;
    }
}
