package org.verbatim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL of all tests: a container if a Docker engine answers, else a child process. Each process that runs tests has one server; each Spring
/// context has a database of its own, copied from a template that already has the tables. The test output says which server it is.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String TEMPLATE = "migrated";
    private static final Server SERVER = start();

    /// Where a server listens and who may use it.
    private record Server(String host, int port, String user, String password) {

        String url(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?reWriteBatchedInserts=true";
        }
    }

    /// The address of a new database, with tables and no rows.
    public static String create() {
        return create(TEMPLATE);
    }

    /// The address of a copy of a database that nobody is connected to, as it is now.
    public static String copyOf(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
        return create(name);
    }

    /// Cuts all connections to a database and lets nobody in again.
    public static void cutOff(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
        execute("alter database " + name + " allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    private static String create(String template) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " template " + template);
        return SERVER.url(name);
    }

    private static void execute(String sql) {
        execute(SERVER, sql);
    }

    private static void execute(Server server, String sql) {
        PGSimpleDataSource maintenance = new PGSimpleDataSource();
        maintenance.setUrl(server.url("postgres"));
        try (Connection connection = maintenance.getConnection(server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the tests refuses: " + sql, e);
        }
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + create(), "spring.datasource.username=" + user(),
                "spring.datasource.password=" + password(), "spring.datasource.hikari.maximum-pool-size=6")
                .applyTo(context);
    }

    private static Server start() {
        boolean docker = DockerClientFactory.instance().isDockerAvailable();
        // the one line that a reader of the test output looks for, whatever the log levels
        System.out.println("Tests run on PostgreSQL " + (docker
                ? "in a container (a Docker engine answers)"
                : "as a child process (no Docker engine answers)"));
        Server server = docker ? container() : embedded();
        execute(server, "create database " + TEMPLATE);
        Flyway.configure().dataSource(server.url(TEMPLATE), server.user(), server.password()).load().migrate();
        return server;
    }

    @SuppressWarnings("resource") // lives as long as the test run
    private static Server container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withEnv("POSTGRES_INITDB_ARGS",
                "--encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C"); // as docker-compose.yml
        container.start();
        return new Server(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(), container.getPassword());
    }

    @SuppressWarnings("resource") // stopped by its own shutdown hook
    private static Server embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    // no test outlives this server, so nothing has to reach the disk
                    .setServerConfig("fsync", "off")
                    .start();
            return new Server("127.0.0.1", postgres.getPort(), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
