package org.verbatim.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// A PostgreSQL server as a child process, its data kept between starts. Unlike the library's default it is durable (fsync on) and
/// asks for a password, so that other users of the machine cannot read the archive.
final class EmbeddedPostgresServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final PostgresHome home;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedPostgresServer(PostgresHome home, EmbeddedPostgres server, String password) {
        this.home = home;
        this.server = server;
        this.password = password;
    }

    /// Starts the server on a free port of 127.0.0.1; at first start also creates its data. Throws [PostgresUnavailable] where another
    /// archive uses the folder or the server does not start.
    static EmbeddedPostgresServer start(PostgresSettings settings) {
        PostgresHome home = PostgresHome.open(settings.home());
        try {
            OrphanedServer.stop(home.data());
            home.begin();
            String password = home.password();
            EmbeddedPostgres server = builder(settings, home, password).start();
            EmbeddedPostgresServer started = new EmbeddedPostgresServer(home, server, password);
            started.demandPassword();
            home.begun();
            return started;
        } catch (IOException | SQLException | IllegalStateException e) {
            home.close();
            throw new PostgresUnavailable("The embedded PostgreSQL in " + settings.home()
                    + " does not start (set SPRING_DATASOURCE_URL to use another PostgreSQL)", e);
        } catch (PostgresUnavailable e) {
            home.close();
            throw e;
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresSettings settings, PostgresHome home, String password) {
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(new PostgresBinaries())
                .setDataDirectory(home.data())
                .setOverrideWorkingDirectory(home.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(settings.startupWait())
                .setConnectConfig("password", password)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
    }

    /// The library creates the data open to every local user; from here on the password is asked for. Done at each start, since
    /// a start may have been cut short before.
    private void demandPassword() throws SQLException, IOException {
        Path rules = home.data().resolve("pg_hba.conf");
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // the password is our own run of hex digits
            statement.execute("alter role " + USER + " password '" + password + "'");
            Files.writeString(rules, "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + USER + "?reWriteBatchedInserts=true";
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (home) {
            server.close();
        }
    }
}
