package org.verbatim;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// An archive of its own, for tests that change what is in it: the tests that share one count what is there.
public final class OwnArchive {

    private static final HttpClient VISITOR = HttpClient.newHttpClient();

    private OwnArchive() {
    }

    /// Starts an archive on a free port, with a new database, and with `data` and the index in the folder. Further arguments follow.
    public static ConfigurableApplicationContext start(Path folder, String... more) {
        return startOn(TestDatabase.create(), folder, more);
    }

    /// The same on a database that may have something in it.
    public static ConfigurableApplicationContext startOn(String database, Path folder, String... more) {
        return new SpringApplicationBuilder(VerbatimApplication.class).run(arguments(database, folder, more));
    }

    /// What an archive is started with, also one that runs in a process of its own. The further arguments replace usual ones of the same name.
    public static String[] arguments(String database, Path folder, String... more) {
        Stream<String> usual = Stream.of("--server.port=0", "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password(),
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--verbatim.admin.password=" + Browsing.PASSWORD,
                "--verbatim.search.index-path=" + folder.resolve("index"),
                "--verbatim.ingest.data=" + folder.resolve("data"));
        Map<String, String> arguments = new LinkedHashMap<>();
        Stream.concat(usual, Stream.of(more)).forEach(argument -> arguments.put(argument.split("=", 2)[0], argument));
        return arguments.values().toArray(String[]::new);
    }

    /// What a visitor without cookies is answered at a path, which may have a query.
    public static HttpResponse<String> get(ConfigurableApplicationContext archive, String path)
            throws IOException, InterruptedException {
        return VISITOR.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port(archive) + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public static int port(ConfigurableApplicationContext archive) {
        return Integer.parseInt(archive.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
