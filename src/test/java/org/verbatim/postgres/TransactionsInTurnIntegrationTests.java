package org.verbatim.postgres;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DelegatingTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.verbatim.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=500")
@Import(TransactionsConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
// a guard against hanging
@Timeout(900)
class TransactionsInTurnIntegrationTests {

    private static final int READERS = 40;
    private static final int EACH = 15;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${spring.datasource.hikari.maximum-pool-size}")
    int connections;

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger mostOvertaken = new AtomicInteger();

    @Test
    void nobodyIsOvertakenAgainAndAgain() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, READERS).forEach(reader -> readers.execute(() -> {
                for (int i = 0; i < EACH; i++) {
                    int before = begun.get();
                    transaction.executeWithoutResult(status -> {
                        int others = begun.getAndIncrement() - before;
                        mostOvertaken.accumulateAndGet(others, Math::max);
                        jdbc.execute("select pg_sleep(0.002)");
                    });
                }
            }));
        }

        assertThat(begun).hasValue(READERS * EACH);
        assertThat(mostOvertaken).as("how many began between asking and beginning").hasValueLessThan(2 * READERS);
    }

    @Test
    void waitsNoLongerThanForAConnection() throws InterruptedException {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        try (ExecutorService holders = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch begun = new CountDownLatch(connections);
            CountDownLatch over = new CountDownLatch(1);
            IntStream.range(0, connections).forEach(holder -> holders.execute(() -> transaction
                    .executeWithoutResult(status -> {
                        begun.countDown();
                        awaitUninterruptibly(over);
                    })));
            begun.await();

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.execute("select 1")))
                    .isInstanceOf(CannotCreateTransactionException.class)
                    .hasStackTraceContaining("no connection was free within 500 ms");
            over.countDown();
        }
        transaction.executeWithoutResult(status -> assertThat(jdbc.queryForObject("select 1", Integer.class)).isOne());
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTransactionThatCannotBeginTakesNoTurn() {
        TransactionDefinition impossible = new DelegatingTransactionDefinition(TransactionDefinition.withDefaults()) {

            @Override
            public int getIsolationLevel() {
                return 99; // there is none such
            }
        };
        for (int i = 0; i <= connections; i++) {
            assertThatThrownBy(() -> transactions.getTransaction(impossible))
                    .isInstanceOf(CannotCreateTransactionException.class);
        }
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(jdbc.queryForObject("select 1", Integer.class)).isOne());
    }
}
