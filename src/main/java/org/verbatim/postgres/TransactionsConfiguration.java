package org.verbatim.postgres;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class TransactionsConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections,
            @Value("${spring.datasource.hikari.connection-timeout}") long patience) {
        return new TransactionsInTurn(connections, Duration.ofMillis(patience));
    }
}
