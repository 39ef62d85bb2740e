package org.verbatim.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.archive.reading.Interviews;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The archive in a real browser: the path of a new user, and whether everybody can use each page.
class BrowserIntegrationTests extends SharedArchiveInABrowser {

    @Autowired
    Interviews interviews;

    @Test
    void newUserFindsATurnAndItsPermanentLink() {
        page.navigate("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(3))).hasCount(2);
        page.locator("#box").fill("hackers");
        page.keyboard().press("Enter");

        assertThat(page.locator(".group h2")).not().hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^“hackers”: \\d+ turns"));
        assertThat(page.locator(".count").getByRole(AriaRole.STATUS)).hasText(Pattern.compile("^\\d+ turns$"));
        assertThat(page.locator(".hit mark").first()).hasText(Pattern.compile("hackers?", Pattern.CASE_INSENSITIVE));
        Locator facets = page.getByRole(AriaRole.COMPLEMENTARY);
        facets.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Vladimir Putin \\d")))
                .click();

        assertThat(page).hasURL(Pattern.compile("speaker=vladimir-putin"));
        assertThat(page.locator(".hit .speaker").first()).hasText("Vladimir Putin");
        assertThat(page.locator(".hit .speaker").filter(new Locator.FilterOptions().setHasNotText("Vladimir Putin")))
                .hasCount(0);
        page.locator(".hit .passages").first().click();

        assertThat(page).hasURL(Pattern.compile("/interviews/[^/]+\\?q=hackers.*#t\\d+"));
        Locator turn = page.locator(".turn:target");
        assertThat(turn).isInViewport();
        assertThat(turn.locator("mark").first()).isVisible();
        String words = turn.locator(".said").innerText();
        turn.hover();
        turn.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Permanent link")))
                .click();

        String address = page.locator("input.address").inputValue();
        assertThat(address).isEqualTo(page.url()).contains("/t/");
        assertThat(page.locator(".turn.focused .said").innerText()).isEqualTo(words);
        page.navigate(address);
        assertThat(page.locator(".turn.focused .said").innerText()).isEqualTo(words);
    }

    @Test
    void keysLeadToTheSearchBoxAndFromMatchToMatch() {
        page.navigate("/interviews/putin-kelly?q=hackers");
        page.keyboard().press("n");
        assertThat(page.locator("mark.here")).hasAttribute("id", "m1");
        assertThat(page.locator("#place")).hasText(Pattern.compile("Match 1 of \\d"));
        page.keyboard().press("n");
        assertThat(page.locator("mark.here")).hasAttribute("id", "m2");
        assertThat(page.locator("mark.here")).isInViewport();
        page.keyboard().press("p");
        assertThat(page.locator("mark.here")).hasAttribute("id", "m1");
        page.keyboard().press("/");
        assertThat(page.locator("#box")).isFocused();
        page.keyboard().type("n?");
        assertThat(page.locator("#box")).hasValue("n?");
    }

    @Test
    void singleKeysAreListedAndCanBeSwitchedOffForGood() {
        page.navigate("/interviews/putin-kelly?q=hackers");
        page.keyboard().press("?");
        Locator list = page.getByRole(AriaRole.DIALOG);
        assertThat(list).isVisible();
        assertThat(visit.violations()).isEmpty();
        list.getByLabel("Use these shortcuts").uncheck();
        page.keyboard().press("Escape");
        assertThat(list).not().isVisible();

        page.navigate("/interviews/putin-kelly?q=hackers");
        page.keyboard().press("?");
        page.keyboard().press("n");
        page.keyboard().press("/");
        assertThat(list).not().isVisible();
        assertThat(page.locator("mark.here")).hasCount(0);
        assertThat(page.locator("#box")).not().isFocused();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard shortcuts")).click();
        list.getByLabel("Use these shortcuts").check();
        list.getByRole(AriaRole.BUTTON).click();
        page.keyboard().press("n");
        assertThat(page.locator("mark.here")).isFocused();
    }

    @Test
    void everythingButTheKeysWorksWithoutJavaScript() {
        openInstead(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/");
        page.locator("#box").fill("\"patriotic hackers\"");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
        assertThat(page.locator(".hit mark")).hasText("patriotic hackers");
        page.locator(".hit .passages").click();
        assertThat(page.locator(".turn:target mark")).hasText("patriotic hackers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last").setExact(true)).click();
        assertThat(page.locator("mark:target")).hasText("patriotic hackers");
    }

    @Test
    void narrowingFoldsAwayOnAPhone() {
        openInstead(new Browser.NewContextOptions().setViewportSize(390, 844));
        page.navigate("/search?q=russia");
        Locator speaker = page.getByRole(AriaRole.COMPLEMENTARY).getByText("Megyn Kelly");
        assertThat(speaker).not().isVisible();
        page.getByText("Narrow down").click();
        assertThat(speaker).isVisible();
    }

    @Test
    void everybodyCanUseEachPageInLightAndDarkAndNothingOverflows() {
        for (String address : pages()) {
            page.navigate(address);
            assertThat(visit.violations()).as(address).isEmpty();
            assertThat(visit.violationsInTheDark()).as("%s in the dark", address).isEmpty();
            assertThat(visit.overflows(390)).as("%s on a phone", address).isFalse();
            assertThat(visit.overflows(320)).as("%s on a small phone", address).isFalse();
        }
    }

    @Test
    void aQuoteIsCheckedAndLeadsToItsWords() {
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check a quote")).click();
        page.getByLabel("Is this quote verbatim?").fill("Hackers may be anywhere");
        page.getByLabel("Said by").fill("Putin");
        page.getByLabel("Said by").press("Enter");

        assertThat(page.locator(".verdict .name")).hasText("Normalised");
        assertThat(page.locator(".evidence mark")).hasText("hackers may be anywhere");
        page.getByText("Permanent link to these words").click();
        assertThat(page.locator(".focused mark")).hasText("hackers may be anywhere");
    }

    @Test
    void anArticleIsCheckedFromAFile() {
        page.navigate("/check/article");
        page.getByLabel("or a text file").setInputFiles(new FilePayload("report.txt", "text/plain",
                "“Hackers may be anywhere,” Putin said.".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check")).click();

        assertThat(page.locator(".quotations .verdict .name")).hasText("Normalised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=hackers", "/interviews/putin-stone?q=hackers"})
    void pagesAskForNothingFromElsewhere(String address) {
        List<String> foreign = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:" + port + "/")) {
                foreign.add(request.url());
            }
        });
        page.navigate(address);
        assertThat(foreign).isEmpty();
    }

    private List<String> pages() {
        String key = interviews.find("putin-stone").orElseThrow().turns().get(5).key();
        return List.of("/", "/interviews", "/interviews?title=nothing", "/interviews/putin-kelly",
                "/interviews/putin-stone?q=hack*", "/interviews/putin-stone/turns/8", "/t/" + key,
                "/t/" + key + "?w=2-3", "/t/" + key + "?w=x", "/people",
                "/people/oliver-stone", "/search?q=hackers", "/search?q=russia&speaker=vladimir-putin&kind=quoted",
                "/search?q=zxqvbn", "/search?q=putin", "/search?q=kislak",
                "/search?q=what+did+putin+say+about+the+hackers+in+america",
                "/search?q=russia&view=concordance&sort=before",
                "/check", "/check?quote=hackers+can+be+anywhere&speaker=Putin",
                "/check?quote=Let+us+recall+the+assassination&speaker=Megyn+Kelly",
                "/check?quote=Russian+threat", "/check?quote=the", "/check?quote=zxqvbn+zxqvbn", "/check/article",
                "/search?q=russia,hackers&view=trends", "/search?view=trends",
                "/interviews/putin-kelly/source?turn=8", "/interviews/putin-kelly/revisions",
                "/interviews/putin-kelly/print", "/help", "/login",
                "/embed/t/" + key, "/embed/t/000000000000", "/search?q=russia&page=x", "/no/such/page",
                "/t/000000000000");
    }
}
