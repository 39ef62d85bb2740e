package org.verbatim.archive.errorreports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/// Takes only so many reports an hour from a network address, in this instance.
@Component
class ReportThrottle {

    private static final int MOST = 10;
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_KNOWN = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    ReportThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Count(int reports, Instant since) {}

    /// Throws [ReportRefused] where there were enough.
    synchronized void count(String address) {
        Instant now = clock.instant();
        Count known = counts.get(address);
        Count count = known == null || known.since().plus(SPAN).isBefore(now) ? new Count(0, now) : known;
        if (count.reports() >= MOST) {
            throw new ReportRefused("These are many reports within an hour. Please send the next one later.");
        }
        counts.put(address, new Count(count.reports() + 1, count.since()));
    }
}
