package org.verbatim.site.citing;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.verbatim.site.SharedArchiveInABrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// The bookmark that checks a selection, as a browser runs it on somebody else's page.
class BookmarkletInABrowserIntegrationTests extends SharedArchiveInABrowser {

    @Test
    void checksTheWordsSelectedOnAnotherSite() {
        Page check = follow("“hackers can be anywhere & they’re 100% + so”");

        assertThat(check).hasURL("http://localhost:" + port + "/check?quote="
                + "%E2%80%9Chackers%20can%20be%20anywhere%20%26%20they%E2%80%99re%20100%25%20%2B%20so%E2%80%9D");
        assertThat(check.locator("#quote")).hasValue("“hackers can be anywhere & they’re 100% + so”");
        assertThat(check.locator(".verdict")).isVisible();
    }

    @Test
    void opensTheEmptyCheckWhereNothingIsSelected() {
        Page check = follow("");

        assertThat(check).hasURL("http://localhost:" + port + "/check?quote=");
        assertThat(check.locator("#quote")).hasValue("");
    }

    private Page follow(String selected) {
        page.navigate("/check");
        String link = page.locator(".bookmarklet a").getAttribute("href");
        page.navigate("about:blank");
        page.evaluate("""
                ([link, words]) => {
                  document.body.innerHTML = '<p></p><a></a>';
                  document.querySelector('p').textContent = words;
                  document.querySelector('a').href = link;
                  if (words) getSelection().selectAllChildren(document.querySelector('p'));
                }""", new String[]{link, selected});
        return page.context().waitForPage(() -> page.evaluate("document.querySelector('a').click()"));
    }
}
