package org.verbatim.web;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.Browsing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Editors' pages in a real browser.
class DeskInABrowserIntegrationTests extends InABrowser {

    private static final List<String> PAGES = List.of("/admin", "/admin/account", "/admin/accounts", "/admin/tokens",
            "/admin/interviews", "/admin/interviews/putin-kelly", "/admin/people", "/admin/people/vladimir-putin",
            "/admin/reports", "/admin/imports", "/admin/reread", "/admin/upload", "/admin/export",
            "/admin/history", "/no/such/page/of/editors");

    @Test
    void anEditorComesBackToThePageThatWasAskedForAndSignsOut() {
        page.navigate("/admin/people");
        assertThat(page).hasURL(Pattern.compile("/login\\?to="));
        signIn();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("People");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Oliver Stone")).click();
        assertThat(page.getByLabel("Name").first()).hasValue("Oliver Stone");

        page.locator(".masthead .sign").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your account")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page.locator(".masthead .sign")).hasText("Sign in");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everybodyCanUseEachPageAndNothingOverflowsOnAPhone(ColorScheme scheme) {
        openInstead(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(390, 844));
        page.navigate("/login");
        signIn();
        for (String address : PAGES) {
            page.navigate(address);
            assertThat(visit.violations()).as("%s, %s", address, scheme).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address).isEqualTo(true);
        }
    }

    private void signIn() {
        page.getByLabel("Name").fill(Browsing.ADMIN);
        page.getByLabel("Password").fill(Browsing.PASSWORD);
        page.getByLabel("Password").press("Enter");
    }
}
