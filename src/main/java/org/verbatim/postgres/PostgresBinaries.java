package org.verbatim.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;

/// Finds the PostgreSQL program files for the machine it runs on. A build from source has those of its own platform; the packaged jar has those for
/// Linux, in the folder `postgres`. Both are archives named `postgres-<system>-<processor>.txz`.
final class PostgresBinaries implements PgBinaryResolver {

    /// Opens the archive for a system (`Linux`, `Darwin`, `Windows`) and a processor (`x86_64`, `aarch64`); the caller closes it. Throws
    /// [PostgresUnavailable] if this build has none.
    @Override
    public InputStream getPgBinary(String system, String processor) throws IOException {
        String name = name(system, processor);
        URL archive = Stream.of("/" + name, "/postgres/" + name).map(PostgresBinaries.class::getResource)
                .filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new PostgresUnavailable("This build of Verbatim brings no PostgreSQL for " + system
                        + " on " + processor + ". Start it with ./mvnw spring-boot:run, or set SPRING_DATASOURCE_URL"
                        + " to use a PostgreSQL of your own."));
        return archive.openStream();
    }

    static String name(String system, String processor) {
        // the archive for macOS is universal: the same files run on both kinds of processor
        boolean arm = !system.equals("Darwin") && List.of("aarch64", "arm64").contains(processor);
        return "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
