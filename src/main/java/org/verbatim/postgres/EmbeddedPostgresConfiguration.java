package org.verbatim.postgres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Gives an archive without a database its own. `SPRING_DATASOURCE_URL` (or any other [JdbcConnectionDetails]) switches it off.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedPostgresConfiguration.NoDatabaseGiven.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedPostgresConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgresServer embeddedPostgresServer(PostgresSettings settings) {
        return EmbeddedPostgresServer.start(settings);
    }

    /// Connection details rather than a data source: pool, migrations, JPA and health all follow them.
    @Bean
    JdbcConnectionDetails embeddedPostgresConnection(EmbeddedPostgresServer server) {
        return new EmbeddedPostgresConnection(server);
    }

    /// Where the server listens.
    private record EmbeddedPostgresConnection(EmbeddedPostgresServer server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return server.user();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.url();
        }
    }

    /// Matches where no address of a database is set.
    static final class NoDatabaseGiven extends NoneNestedConditions {

        NoDatabaseGiven() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class DatabaseGiven {}
    }
}
