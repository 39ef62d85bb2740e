package org.verbatim.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verbatim.ArchiveTest;
import org.verbatim.Eventually;
import org.verbatim.search.SearchService;

/// Tests of the running archive in a real browser: each is a visit of its own, when both interviews are in the index.
@ArchiveTest
abstract class InABrowser {

    @SuppressWarnings("NullAway.Init") // launched before all tests
    private static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    SearchService search;

    @SuppressWarnings("NullAway.Init") // opened before each test
    Visit visit;

    @SuppressWarnings("NullAway.Init") // opened before each test
    Page page;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void waitForTheIndex() throws Exception {
        Eventually.bothInterviewsAreIndexed(search);
        open(new Browser.NewContextOptions());
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private void open(Browser.NewContextOptions options) {
        visit = Visit.of(chromium, port, options);
        page = visit.page();
    }

    /// Ends the visit and begins another, in a window of these options.
    final void openInstead(Browser.NewContextOptions options) {
        visit.close();
        open(options);
    }
}
