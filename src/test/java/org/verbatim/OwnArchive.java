package org.verbatim;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// An archive for tests that put something in, since others count what is in theirs.
public final class OwnArchive {

    private OwnArchive() {
    }

    /// Starts one on a free port, with a database of its own and `data` and the index in the folder. The rest are further arguments.
    public static ConfigurableApplicationContext start(Path folder, String... more) {
        Stream<String> usual = Stream.of("--server.port=0", "--spring.datasource.url=" + TestDatabase.create(),
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password(),
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--verbatim.admin.password=" + Browsing.PASSWORD,
                "--verbatim.search.index-path=" + folder.resolve("index"),
                "--verbatim.ingest.data=" + folder.resolve("data"));
        return new SpringApplicationBuilder(VerbatimApplication.class)
                .run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }

    public static int port(ConfigurableApplicationContext archive) {
        return Integer.parseInt(archive.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
