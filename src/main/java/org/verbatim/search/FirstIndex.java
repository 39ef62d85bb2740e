package org.verbatim.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Holds back the message that the archive is ready until searches find everything that it has. It runs after what
/// brings sources in at start, since it has no order and they have. Pages are served before that, and say that the
/// index is not complete.
@Component
public class FirstIndex implements ApplicationRunner {

    private final IndexKeeper keeper;
    private volatile boolean complete;

    FirstIndex(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        keeper.catchUp();
        complete = true;
    }

    /// Whether searches find all that the archive had at its start.
    public boolean isComplete() {
        return complete;
    }
}
