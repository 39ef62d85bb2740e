package org.verbatim.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says at `/actuator/health` how far the index is behind the archive. Being behind is not being ill: searches are answered meanwhile.
@Component
class IndexHealth implements HealthIndicator {

    private final IndexKeeper keeper;
    private final IndexMender mender;

    IndexHealth(IndexKeeper keeper, IndexMender mender) {
        this.keeper = keeper;
        this.mender = mender;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("waiting", keeper.waiting()).withDetail("failed", mender.failed()).build();
    }
}
