package org.verbatim.site;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.Browsing;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.storing.InterviewWriter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Editors' pages in a real browser.
class DeskInABrowserIntegrationTests extends SharedArchiveInABrowser {

    private static final List<String> PAGES = List.of("/admin", "/admin/account", "/admin/accounts", "/admin/tokens",
            "/admin/interviews", "/admin/interviews/putin-kelly", "/admin/people", "/admin/people/vladimir-putin",
            "/admin/reports", "/admin/imports", "/admin/reread", "/admin/upload", "/admin/export",
            "/admin/history", "/no/such/page/of/editors");

    @Autowired
    InterviewWriter writer;

    @Autowired
    Publishing publishing;

    @Autowired
    Accounts accounts;

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

    @Test
    void everybodyCanUseEachPageInLightAndDarkAndNothingOverflowsOnAPhone() {
        openInstead(new Browser.NewContextOptions().setViewportSize(390, 844));
        page.navigate("/login");
        signIn();
        for (String address : PAGES) {
            isUsable(address);
        }
    }

    @Test
    void everybodyCanUseThePagesThatRefuse() {
        String slug = "refused-" + UUID.randomUUID();
        writer.store(Drafts.of(slug, "Anna Bell: When did you leave?", "Bo Ek: Before the winter."));
        publishing.publish(slug, new Publication(Visibility.WITHDRAWN));
        openInstead(new Browser.NewContextOptions().setViewportSize(390, 844));
        isUsable("/interviews/" + slug);
        assertThat(page.locator("h1")).hasText("This was withdrawn");
        page.navigate("/login");
        signIn(slug, accounts.add(slug, AccountRole.READER));
        isUsable("/admin/accounts");
        assertThat(page.locator("h1")).hasText("That was not let through");
    }

    private void isUsable(String address) {
        page.navigate(address);
        assertThat(visit.violations()).as(address).isEmpty();
        assertThat(visit.violationsInTheDark()).as("%s in the dark", address).isEmpty();
        assertThat(visit.overflows(320)).as(address).isFalse();
        assertThat(visit.overflows(390)).as(address).isFalse();
    }

    private void signIn() {
        signIn(Browsing.ADMIN, Browsing.PASSWORD);
    }

    private void signIn(String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
    }
}
