package org.verbatim.web;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/// One reader's visit to the archive: a window of a browser that keeps nothing of earlier ones. At its end nothing may have gone wrong on the
/// browser's console.
final class Visit implements AutoCloseable {

    /// Milliseconds, for a machine that does much else: nothing waits so long where nothing is wrong.
    private static final double PATIENCE = 120_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // a page that is not there is a 404 itself
            boolean missingPage = message.location().contains("/no/such/page")
                    || message.location().contains("/t/0000");
            if (message.type().equals("error") && !missingPage) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    static Visit of(Chromium chromium, int port, Browser.NewContextOptions options) {
        return new Visit(chromium.browser().newContext(options.setBaseURL("http://localhost:" + port)));
    }

    Page page() {
        return page;
    }

    /// The rules of accessibility that the page breaks as it stands, each with an element that does.
    List<String> violations() {
        // without the second window that axe opens for pages with frames
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("errors on the browser's console").isEmpty();
    }
}
