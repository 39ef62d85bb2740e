package org.verbatim.access.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/// Makes guessing passwords slow: whoever fails more than a few times waits, each time twice as long. Counted for each name, whether or not
/// anybody has it, and for each address, in this instance.
@Component
class SignInThrottle {

    private static final int FREE_OF_NAME = 5;
    private static final int FREE_OF_ADDRESS = 20;
    /// A name's wait is short: nobody shall be locked out of an account by others' guesses.
    private static final Duration LONGEST_OF_NAME = Duration.ofMinutes(1);
    private static final Duration LONGEST_OF_ADDRESS = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_KNOWN = 50_000;

    private final Clock clock;
    private final Map<String, Failures> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {

        private Duration wait(int free, Duration longest, Instant now) {
            if (count < free) {
                return Duration.ZERO;
            }
            Duration whole = Duration.ofSeconds(1L << Math.min(count - free, 20));
            Duration left = Duration.between(now, last.plus(whole.compareTo(longest) > 0 ? longest : whole));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /// Counts an attempt as failed until it is said to have succeeded, so that many at once gain nothing. Throws [TooManyAttempts], and counts
    /// nothing, where it is too early for one.
    synchronized void begin(String name, String address) {
        Instant now = clock.instant();
        Duration ofName = failures(ofName(name), now).wait(FREE_OF_NAME, LONGEST_OF_NAME, now);
        Duration ofAddress = failures(ofAddress(address), now).wait(FREE_OF_ADDRESS, LONGEST_OF_ADDRESS, now);
        Duration wait = ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        fail(ofName(name), now);
        fail(ofAddress(address), now);
    }

    /// The attempt begun last succeeded: the name's failures are forgotten, the address has one less.
    synchronized void succeed(String name, String address) {
        known.remove(ofName(name));
        known.computeIfPresent(ofAddress(address),
                (key, failures) -> failures.count() <= 1 ? null : new Failures(failures.count() - 1, failures.last()));
    }

    private Failures failures(String key, Instant now) {
        Failures failures = known.get(key);
        return failures == null || failures.last().plus(FORGOTTEN).isBefore(now)
                ? new Failures(0, now)
                : failures;
    }

    private void fail(String key, Instant now) {
        known.put(key, new Failures(failures(key, now).count() + 1, now));
    }

    private static String ofName(String name) {
        String key = AccountEntity.key(name);
        return "name " + key.substring(0, Math.min(key.length(), 100));
    }

    /// Of IPv6 the network: one subscriber has all of its addresses.
    private static String ofAddress(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 4 ? address : "net " + String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
