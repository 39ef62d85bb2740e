package org.verbatim.postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgresBinariesTests {

    @ParameterizedTest
    @CsvSource({"Linux, x86_64, postgres-linux-x86_64.txz", "Linux, aarch64, postgres-linux-arm_64.txz",
            "Darwin, x86_64, postgres-darwin-x86_64.txz", "Darwin, aarch64, postgres-darwin-x86_64.txz",
            "Windows, x86_64, postgres-windows-x86_64.txz"})
    void namesTheArchiveOfEachPlatform(String system, String processor, String name) {
        assertThat(PostgresBinaries.name(system, processor)).isEqualTo(name);
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThatThrownBy(() -> new PostgresBinaries().getPgBinary("Plan9", "x86_64"))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContainingAll("Plan9 on x86_64", "./mvnw spring-boot:run", "SPRING_DATASOURCE_URL");
    }
}
