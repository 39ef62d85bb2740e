package org.verbatim.ingest.staging;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Throws away, every hour, uploads that nobody touched for long.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StagingSweeper {

    private static final Logger log = LoggerFactory.getLogger(StagingSweeper.class);

    private final Staging staging;

    StagingSweeper(Staging staging) {
        this.staging = staging;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        int swept = staging.sweep();
        if (swept > 0) {
            log.info("Threw away {} uploads that nobody touched for long", swept);
        }
    }
}
