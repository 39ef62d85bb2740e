package org.verbatim.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

import static org.assertj.core.api.Assertions.assertThat;

/// One reader's visit to the archive: a window of a browser that keeps nothing of earlier ones. At its end nothing may have gone wrong on the
/// browser's console.
public final class Visit implements AutoCloseable {

    /// Milliseconds, for a machine that does much else: nothing waits so long where nothing is wrong.
    private static final double PATIENCE = 120_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    /// Pages that say that there is nothing, or that they may not be seen: a browser complains of them too.
    private final Set<String> refused = new HashSet<>();

    private Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() != 200 && response.status() != 500) {
                refused.add(response.url());
            }
        });
    }

    public static Visit of(int port, Browser.NewContextOptions options) {
        return new Visit(Chromium.ofAllTests().newContext(options.setBaseURL("http://localhost:" + port)));
    }

    public Page page() {
        return page;
    }

    /// The rules of accessibility that the page breaks as it stands, each with an element that does.
    public List<String> violations() {
        return violations(new AxeBuilder(page));
    }

    /// The same of one element: a page of thousands of turns takes axe minutes.
    public List<String> violationsIn(String selector) {
        return violations(new AxeBuilder(page).include(selector));
    }

    private static List<String> violations(AxeBuilder axe) {
        // without the second window that axe opens for pages with frames
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    /// The same in the dark, where only the colours differ. Comes after [#violations()], which has brought axe into the page.
    public List<?> violationsInTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Object violations = page.evaluate("""
                axe.run({runOnly: ['color-contrast'], resultTypes: ['violations']}).then(found =>
                    found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))""");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return (List<?>) violations;
    }

    /// Whether something stands out of the page to the side in a window of this width.
    public boolean overflows(int width) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(width, before.height);
        Object overflows = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        page.setViewportSize(before.width, before.height);
        return Boolean.TRUE.equals(overflows);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("errors on the browser's console")
                .filteredOn(complaint -> refused.stream().noneMatch(complaint::contains)).isEmpty();
    }
}
