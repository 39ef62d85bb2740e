package org.verbatim.site.searching;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.site.SharedArchiveInABrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The search box in a real browser: what it offers while somebody types, and that it never stands in the way of a search.
class SearchBoxIntegrationTests extends SharedArchiveInABrowser {

    @Test
    void completesAWordByTheKeyboard() {
        page.navigate("/");
        type("what about kisl");
        assertThat(list()).isVisible();
        assertThat(box()).hasAttribute("aria-expanded", "true");

        page.keyboard().press("ArrowDown");
        assertThat(selected()).hasText("Kislyak");
        assertThat(selected()).hasId(String.valueOf(box().getAttribute("aria-activedescendant")));
        page.keyboard().press("Enter");

        assertThat(box()).hasValue("what about Kislyak ");
        assertThat(box()).isFocused();
        assertThat(list()).isHidden();
        assertThat(box()).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?q=what\\+about\\+Kislyak"));
    }

    @Test
    void arrowsGoRoundByWayOfTheBoxItself() {
        page.navigate("/");
        type("putin");
        assertThat(list()).isVisible();

        page.keyboard().press("ArrowUp");
        assertThat(list().getByRole(AriaRole.OPTION).last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        assertThat(selected()).hasCount(0);
        page.keyboard().press("ArrowDown");
        assertThat(list().getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");
    }

    @Test
    void escapeClosesTheListAndKeepsWhatWasTyped() {
        page.navigate("/");
        type("kisl");
        assertThat(list()).isVisible();

        page.keyboard().press("Escape");

        assertThat(list()).isHidden();
        assertThat(box()).hasValue("kisl");
    }

    @Test
    void aPersonThatIsChosenIsGoneTo() {
        page.navigate("/");
        type("putin");
        Locator person = option("Vladimir Putin a person");
        assertThat(person).isVisible();

        while (!"true".equals(person.getAttribute("aria-selected"))) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/people/vladimir-putin$"));
    }

    @Test
    void anInterviewCanBeClicked() {
        page.navigate("/help");
        type("no evidence");
        option("Vladimir Putin: No Evidence of Russian Interference in US Elections an interview").click();

        assertThat(page).hasURL(Pattern.compile("/interviews/putin-kelly$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=hackers", "/help", "/interviews/putin-stone"})
    void whatWasTypedCanAlwaysBeSearched(String address) {
        openInstead(new Browser.NewContextOptions().setViewportSize(390, 844));
        page.navigate(address);
        type("putin");
        assertThat(list()).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?q=putin$"));

        page.navigate(address);
        type("putin");
        assertThat(list()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
        assertThat(page).hasURL(Pattern.compile("/search\\?q=putin$"));
    }

    @Test
    void isAPlainBoxWithoutJavaScript() {
        openInstead(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/");
        type("kislak");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("kislak");
        page.keyboard().press("Enter");

        assertThat(page.locator(".suggestion")).hasText("Did you mean Kislyak?");
        page.locator(".suggestion a").click();
        assertThat(page.locator(".hit mark").first()).hasText(Pattern.compile("Kislyak.*"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everybodyCanUseTheOpenList(ColorScheme scheme) {
        openInstead(new Browser.NewContextOptions().setColorScheme(scheme));
        for (String address : new String[]{"/", "/help"}) {
            page.navigate(address);
            type("putin");
            assertThat(list()).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(visit.violations()).as("%s, %s", address, scheme).isEmpty();
        }
    }

    /// Anew, key by key, as people do.
    private void type(String text) {
        box().fill("");
        box().pressSequentially(text);
    }

    private Locator box() {
        return page.locator("#box");
    }

    private Locator list() {
        return page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setIncludeHidden(true));
    }

    private Locator selected() {
        return list().locator("[aria-selected=true]");
    }

    private Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
    }
}
