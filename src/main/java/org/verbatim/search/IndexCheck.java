package org.verbatim.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Compares the index with its checksums, once after each start and in the background, so that a large index does not delay the start. A damaged index
/// is made anew.
@Component
class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    private final SearchEngine engine;
    private final IndexKeeper keeper;

    IndexCheck(SearchEngine engine, IndexKeeper keeper) {
        this.engine = engine;
        this.keeper = keeper;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("index-check").daemon().start(this::check);
    }

    void check() {
        if (keeper.isRunning() && !engine.isIntact()) {
            LOG.warn("Building the search index anew");
            keeper.rebuild();
        }
    }
}
