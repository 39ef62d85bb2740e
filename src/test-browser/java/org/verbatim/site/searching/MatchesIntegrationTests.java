package org.verbatim.site.searching;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.site.SharedArchiveInABrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The matches of a transcript in a real browser: how one comes to them from a search, and goes from one to the next.
class MatchesIntegrationTests extends SharedArchiveInABrowser {

    @Test
    void nextAndPreviousGoThroughAllMatchesAndRound() {
        find("campaign");
        int matches = page.locator("mark[id]").count();
        assertThat(matches).isGreaterThan(2);
        assertThat(page.locator("#place")).containsText(matches + " matches in ");

        for (int nth = 1; nth <= matches; nth++) {
            step("Next");
            isAt(nth, matches);
        }
        step("Next");
        isAt(1, matches);
        step("Previous");
        isAt(matches, matches);
        step("Previous");
        isAt(matches - 1, matches);
    }

    @Test
    void keysDoAsTheLinksDo() {
        find("campaign");
        int matches = page.locator("mark[id]").count();

        for (int nth = 1; nth <= matches; nth++) {
            page.keyboard().press("n");
            isAt(nth, matches);
        }
        page.keyboard().press("n");
        isAt(1, matches);
        page.keyboard().press("p");
        isAt(matches, matches);
        page.keyboard().press("p");
        isAt(matches - 1, matches);
    }

    @Test
    void marksGoWithOneClick() {
        find("campaign");
        page.getByText("Without marks").click();

        assertThat(page).hasURL(Pattern.compile("/interviews/putin-kelly$"));
        assertThat(page.locator(".turns mark")).hasCount(0);
    }

    @Test
    void saysWhereNothingMatches() {
        find("zxqvbn");

        assertThat(page.locator(".find")).containsText("No match for zxqvbn in this interview.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=hackers", "q=question:hackers+russia", "q=russia&speaker=vladimir-putin",
            "q=interf*&kind=reported", "q=\"United States\" OR obama&sort=oldest",
            "q=what+did+putin+say+about+the+hackers+in+america"})
    void everyHitLeadsToItsTurnWithItsMatchesMarked(String asked) {
        page.navigate("/search?" + asked);
        List<Led> hits = page.locator(".hit").all().stream().map(MatchesIntegrationTests::led).toList();
        assertThat(hits).isNotEmpty();
        page.locator(".hit .passages").first().click();
        assertThat(page).hasURL("http://localhost:" + port + hits.getFirst().address());
        for (Led hit : hits) {
            page.navigate(hit.address());

            Locator target = page.locator(".turn:target");
            assertThat(target).isInViewport();
            assertThat(target).hasId(hit.turn());
            assertThat(target.locator("mark").allInnerTexts()).containsSubsequence(hit.marked());
        }
    }

    /// Where a hit leads, to which turn, and what is marked in it.
    private record Led(String address, String turn, List<String> marked) {}

    private static Led led(Locator hit) {
        String turn = hit.getByText(Pattern.compile("^turn \\d+$")).innerText();
        return new Led(String.valueOf(hit.locator(".passages").getAttribute("href")), turn.replace("turn ", "t"),
                hit.locator("mark").allInnerTexts());
    }

    private void find(String words) {
        page.navigate("/interviews/putin-kelly");
        page.getByLabel("Find in this interview").getByRole(AriaRole.SEARCHBOX).fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
        assertThat(page).hasURL(Pattern.compile("/interviews/putin-kelly\\?q=" + words));
    }

    private void step(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click();
    }

    private void isAt(int nth, int matches) {
        assertThat(page.locator("mark.here")).hasId("m" + nth);
        assertThat(page.locator("mark.here")).isInViewport();
        assertThat(page.locator("#place")).hasText("Match " + nth + " of " + matches);
    }
}
