package org.verbatim.site.transcript;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.Eventually;
import org.verbatim.OwnArchive;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;
import org.verbatim.site.InABrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A long transcript in a real browser, which lays out only what is seen: every way into it leads where it should.
class LongTranscriptInABrowserIntegrationTests extends InABrowser {

    private static final String TELLING = "#t" + LongTranscript.TELLING_TURN;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;

    @BeforeAll
    static void start() throws Exception {
        LongTranscript.write(folder.resolve("data"));
        archive = OwnArchive.start(folder);
        SearchService search = archive.getBean(SearchService.class);
        Eventually.holds("the interview is indexed",
                () -> search.search(SearchRequest.of(LongTranscript.TELLING)).total() == 1);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @Override
    protected int port() {
        return OwnArchive.port(archive);
    }

    @ParameterizedTest
    @CsvSource({"1280, 900, 4000", "1280, 900, 4200", "390, 844, 4000", "390, 844, 2"})
    void theAddressOfATurnLeadsToIt(int width, int height, int turn) {
        openInstead(new Browser.NewContextOptions().setViewportSize(width, height));
        page.navigate(LongTranscript.ADDRESS + "#t" + turn);

        assertThat(page.locator("#t" + turn)).isInViewport();
        double top = top("#t" + turn);
        assertThat(top).isBetween(-1.0, (double) height);
        // by the second frame, all that came into sight is laid out: nothing moves
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(top("#t" + turn)).isCloseTo(top, within(2.0));
    }

    @Test
    void onlyWhatIsSeenIsLaidOut() {
        page.navigate(LongTranscript.ADDRESS);

        assertThat(page.locator("#t1 .said").boundingBox()).isNotNull();
        assertThat(page.evaluate("document.querySelector('#t4000').checkVisibility({contentVisibilityAuto: true})"))
                .isEqualTo(false);
    }

    @Test
    void keysAndLinksLeadToAMatchFarDown() {
        page.navigate(LongTranscript.ADDRESS + "?q=" + LongTranscript.TELLING);
        page.keyboard().press("n");

        assertThat(page.locator("mark.here")).isInViewport();
        assertThat(page.locator("mark.here")).hasText(LongTranscript.TELLING);
        page.evaluate("scrollTo(0, 0)");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Previous").setExact(true)).click();
        assertThat(page.locator(TELLING)).isInViewport();
    }

    @Test
    void findingInThePageFindsWhatWasNotSeenYet() {
        page.navigate(LongTranscript.ADDRESS);

        assertThat(page.evaluate("find('" + LongTranscript.TELLING + "')")).isEqualTo(true);
        assertThat(page.locator(TELLING)).isInViewport();
    }

    @Test
    void allOfItIsPrinted() {
        page.navigate(LongTranscript.ADDRESS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate("Array.from(document.querySelectorAll('.said')).every("
                + "words => words.checkVisibility({contentVisibilityAuto: true}))")).isEqualTo(true);
    }

    @Test
    void theToolsOfATurnAreThereForThePointerAndForTheKeyboard() {
        page.navigate(LongTranscript.ADDRESS);
        assertThat(page.locator(".extra")).hasCount(0);
        page.locator("#t3 .said").hover();
        page.locator("#t3").getByLabel("More for turn 3").click();
        Locator cite = page.locator("#t3").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Cite turn 3"));
        assertThat(cite).hasAttribute("href", Pattern.compile("/t/[0-9a-z]{12}#cite"));
        assertThat(cite).isInViewport();

        Locator menu = page.locator("#t4 .extra");
        page.locator("#t4 .tools > a").focus();
        assertThat(cite).not().isVisible();
        page.keyboard().press("Tab");
        assertThat(menu.locator("summary")).isFocused();
        page.keyboard().press("Enter");
        assertThat(menu.getByRole(AriaRole.LINK)).containsText(
                new String[]{"Cite turn 4", "Turn 4 in the transcript", "Turn 4 on its own page"});
        assertThat(visit.violationsIn("#t4")).isEmpty();
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(menu.getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(menu.locator("summary")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/interviews/long#t4$"));
        for (Locator target : List.of(page.locator("#t4 .tools > a"), menu.locator("summary"))) {
            BoundingBox box = target.boundingBox();
            assertThat(box.width).isGreaterThanOrEqualTo(24);
            assertThat(box.height).isGreaterThanOrEqualTo(24);
        }
    }

    private double top(String selector) {
        return ((Number) page.evaluate("document.querySelector('" + selector + "').getBoundingClientRect().top"))
                .doubleValue();
    }
}
