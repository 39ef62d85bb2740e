package org.verbatim.site;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verbatim.ArchiveTest;
import org.verbatim.Eventually;
import org.verbatim.search.SearchService;

/// Tests in a real browser of the archive that all tests share, when both of its interviews are in the index.
@ArchiveTest
public abstract class SharedArchiveInABrowser extends InABrowser {

    @LocalServerPort
    public int port;

    @Autowired
    SearchService search;

    @Override
    protected final int port() {
        return port;
    }

    @BeforeEach
    final void waitForTheIndex() throws InterruptedException {
        Eventually.bothInterviewsAreIndexed(search);
    }
}
