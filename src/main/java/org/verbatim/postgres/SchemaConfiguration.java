package org.verbatim.postgres;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the tables to the state that this program needs, in a database that it can use.
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    private static final int OLDEST = 15;

    @Bean
    FlywayMigrationStrategy migrationStrategy() {
        return flyway -> {
            checkServer(flyway.getConfiguration().getDataSource());
            checkTables(flyway);
            flyway.migrate();
        };
    }

    private static void checkServer(DataSource database) {
        try (Connection connection = database.getConnection()) {
            checkServer(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked for its version", e);
        }
    }

    static void checkServer(int version) {
        if (version < OLDEST) {
            throw new PostgresUnavailable("The database is PostgreSQL " + version + ", and Verbatim needs " + OLDEST
                    + " or later. Upgrade it, or set SPRING_DATASOURCE_URL to another one.");
        }
    }

    /// Tables of a later version may mean something that this one does not know.
    private static void checkTables(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new PostgresUnavailable("A later version of Verbatim has changed this database (step "
                        + applied.getVersion() + ", " + applied.getDescription()
                        + "). Start that version, or restore the database as it was before.");
            }
        }
    }
}
