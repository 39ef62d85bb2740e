package org.verbatim.site.citing;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.site.SharedArchiveInABrowser;
import org.verbatim.transcript.TurnKind;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Citing in a real browser: words that are selected, and what a page offers without a script.
class CitingInABrowserIntegrationTests extends SharedArchiveInABrowser {

    @Autowired
    Interviews interviews;

    @Test
    void copiesSelectedWordsWithTheirNoteAndTheirLink() {
        openInstead(withClipboard());
        page.navigate("/interviews/putin-kelly#t4");
        page.locator("#t4 .said p").first().dblclick(at(70, 10));

        assertThat(bar()).isVisible();
        String word = String.valueOf(page.evaluate("getSelection().toString().trim()"));
        button("Copy quote").click();
        assertThat(button("Copied")).isVisible();
        assertThat(clipboard()).startsWith("“" + word + "” Vladimir Putin, “").contains("interview by Megyn Kelly");
        assertThat(button("Copy quote")).isVisible();
        button("Copy link to these words").click();
        assertThat(button("Copied")).isVisible();
        String link = clipboard();
        assertThat(link).matches("http://localhost:" + port + "/t/[0-9a-z]{12}\\?w=\\d+");

        page.navigate(link);
        assertThat(page.locator(".turn.focused mark")).hasText(word);
    }

    @Test
    void theKeyboardReachesTheBarAndEscapeClosesIt() {
        page.navigate("/interviews/putin-kelly#t4");
        page.locator("#t4 .said p").first().dblclick(at(70, 10));
        assertThat(bar()).isVisible();

        page.keyboard().press("Tab");
        assertThat(button("Copy quote")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(bar().getByRole(AriaRole.LINK)).isFocused();
        page.keyboard().press("Escape");
        assertThat(bar()).isHidden();
        assertThat(page.locator("#t4 .tools a").first()).isFocused();

        page.locator("#t4 .said p").first().dblclick(at(200, 10));
        assertThat(bar()).isVisible();
        bar().getByRole(AriaRole.LINK).press("Enter");
        assertThat(page).hasURL(Pattern.compile("/t/[0-9a-z]{12}\\?w=\\d+#cite$"));
        assertThat(page.locator("#cite")).isInViewport();
    }

    @Test
    void wordsAreCountedAsTheArchiveCountsThemWhateverThePageSetsAroundThem() {
        page.navigate("/interviews/putin-stone");
        for (Turn turn : interviews.find("putin-stone").orElseThrow().turns()) {
            if (turn.kind() == TurnKind.QUOTED || turn.text().contains("\n\n")) {
                String last = turn.wordCount() == 1 ? "1" : "1-" + turn.wordCount();
                select("#t%d .said".formatted(turn.number()));
                assertThat(bar().getByRole(AriaRole.LINK)).hasAttribute("href",
                        "/t/" + turn.key() + "?w=" + last + "#cite");
            }
        }
    }

    @Test
    void wordsOfTwoTurnsAreNotOffered() {
        page.navigate("/interviews/putin-kelly");
        select("#t4 .said");
        assertThat(bar()).isVisible();
        page.evaluate("getSelection().setBaseAndExtent(document.querySelector('#t4 .said p').firstChild, 3, "
                + "document.querySelector('#t6 .said p').firstChild, 9)");
        assertThat(bar()).isHidden();
    }

    @Test
    void theBarLiesAtTheFootOfATelephone() {
        openInstead(withClipboard().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        page.navigate("/interviews/putin-stone#t8");
        select("#t8 .said p");

        assertThat(bar()).isVisible();
        assertThat(bar().boundingBox().y + bar().boundingBox().height).isBetween(843.0, 845.0);
        button("Copy link to these words").tap();
        assertThat(button("Copied")).isVisible();
        assertThat(clipboard()).contains("?w=1-");
    }

    @Test
    void everyFormIsThereWithoutJavaScript() {
        openInstead(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/t/" + key() + "?w=2-3");

        assertThat(page.locator("#cite-chicago")).containsText("Vladimir Putin");
        assertThat(page.locator("#cite-apa")).isVisible();
        assertThat(page.locator("#cite-mla")).isVisible();
        assertThat(page.locator("button.copy:visible")).hasCount(0);
        page.getByText("BibTeX", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#cite-bibtex")).containsText("author = {Putin, Vladimir}");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The words, marked")).click();
        assertThat(page.locator("mark:target")).hasText("Constitution of");
    }

    @Test
    void copiesACitationFromItsPage() {
        openInstead(withClipboard());
        page.navigate("/t/" + key() + "?w=2-3");
        Locator apa = page.locator(".styles > div").nth(1);
        apa.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy").setExact(true)).click();
        assertThat(apa.getByText("Copied")).isVisible();
        assertThat(clipboard()).startsWith("Putin, V. (2017, June 6). ").endsWith("?w=2-3");
        apa.getByText("Copy with the words").click();
        assertThat(apa.getByText("Copied")).hasCount(2);
        assertThat(clipboard()).startsWith("“Constitution of”\n\nPutin, V. (2017, June 6). ");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everybodyCanCite(ColorScheme scheme) {
        openInstead(new Browser.NewContextOptions().setColorScheme(scheme));
        page.navigate("/t/" + key() + "?w=2-3");
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        assertThat(visit.violations()).isEmpty();
        page.navigate("/interviews/putin-kelly");
        select("#t4 .said p");
        assertThat(bar()).isVisible();
        assertThat(visit.violations()).isEmpty();
    }

    private String key() {
        return interviews.find("putin-kelly").orElseThrow().turns().get(3).key();
    }

    private static Browser.NewContextOptions withClipboard() {
        return new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private static Locator.DblclickOptions at(int x, int y) {
        return new Locator.DblclickOptions().setPosition(x, y);
    }

    /// All that stands in an element.
    private void select(String selector) {
        page.evaluate("selector => getSelection().selectAllChildren(document.querySelector(selector))", selector);
    }

    private String clipboard() {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }

    private Locator bar() {
        return page.locator("#selected");
    }

    private Locator button(String name) {
        return bar().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
