package org.verbatim.postgres;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaConfigurationTests {

    @Test
    void refusesAServerThatIsTooOld() {
        assertThatThrownBy(() -> SchemaConfiguration.checkServer(14)).isInstanceOf(PostgresUnavailable.class)
                .hasMessageContainingAll("PostgreSQL 14", "needs 15 or later");
        assertThatCode(() -> SchemaConfiguration.checkServer(15)).doesNotThrowAnyException();
    }
}
