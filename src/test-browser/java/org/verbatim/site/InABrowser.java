package org.verbatim.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Tests of an archive in a real browser, each of them a visit of its own.
public abstract class InABrowser {

    @SuppressWarnings("NullAway.Init") // opened before each test
    protected Visit visit;

    @SuppressWarnings("NullAway.Init") // opened before each test
    protected Page page;

    /// Where the archive listens.
    protected abstract int port();

    @BeforeEach
    final void open() {
        open(new Browser.NewContextOptions());
    }

    private void open(Browser.NewContextOptions options) {
        visit = Visit.of(port(), options);
        page = visit.page();
    }

    /// Ends the visit and begins another, in a window of these options.
    protected final void openInstead(Browser.NewContextOptions options) {
        visit.close();
        open(options);
    }

    @AfterEach
    final void close() {
        visit.close();
    }
}
