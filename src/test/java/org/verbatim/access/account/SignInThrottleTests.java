package org.verbatim.access.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SignInThrottleTests {

    private final Hand clock = new Hand();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void theWaitOfANameGrowsFromAttemptToAttempt() {
        fail("bell", "192.0.2.1", 5);

        assertThat(wait("bell", "192.0.2.2")).isEqualTo(1);
        for (int expected : new int[]{2, 4, 8, 16, 32, 60, 60}) {
            clock.pass(Duration.ofMinutes(1));
            fail("bell", "192.0.2.1", 1);
            assertThat(wait("bell", "192.0.2.2")).isEqualTo(expected);
        }
    }

    @Test
    void namesThatDifferInCaseAreOne() {
        fail("Bell", "192.0.2.1", 3);
        fail("bell ", "192.0.2.1", 2);

        assertThat(wait("BELL", "192.0.2.9")).isEqualTo(1);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsWithAll() {
        for (int i = 0; i < 20; i++) {
            throttle.begin("name" + i, "2001:db8:1:2::" + i);
        }

        assertThat(wait("another", "2001:db8:1:2:ffff::1")).isEqualTo(1);
        assertThatCode(() -> throttle.begin("another", "2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void aRefusedAttemptCountsForNothingAndSuccessForgives() {
        fail("bell", "192.0.2.1", 5);
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> throttle.begin("bell", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        }
        clock.pass(Duration.ofSeconds(1));
        throttle.begin("bell", "192.0.2.1");
        throttle.succeed("bell", "192.0.2.1");

        assertThatCode(() -> fail("bell", "192.0.2.1", 5)).doesNotThrowAnyException();
    }

    @Test
    void anHourLaterAllIsForgotten() {
        fail("bell", "192.0.2.1", 5);
        clock.pass(Duration.ofMinutes(61));

        assertThatCode(() -> fail("bell", "192.0.2.1", 5)).doesNotThrowAnyException();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.begin(name, address);
        }
    }

    private long wait(String name, String address) {
        return catchThrowableOfType(TooManyAttempts.class, () -> throttle.begin(name, address)).seconds();
    }

    /// A clock moved by hand.
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-05-03T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
