package org.verbatim.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.Browsing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// Uploads in a real browser. Nothing is published: others count what is in the archive.
class UploadInABrowserIntegrationTests extends SharedArchiveInABrowser {

    private static final String TALK = """
            The light over the rocks

            Ada Reed: When did you first see the light?

            Oren Hale: In 1961, from the boat.

            Ada Reed: Were you afraid?

            Oren Hale: Of the silence, not of the water.
            """;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        database.sql("delete from staged_upload").update();
    }

    @Test
    void filesArriveOneByOneAndABadOneStopsNoOther() {
        openUpload();
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload[]{file("talk.txt", TALK), file("talk.yaml", "title: About the light\n"),
                        file("empty.txt", ""), file("list.txt", "milk, eggs\n")});

        Locator sending = page.locator("#sending");
        assertThat(sending).containsText("new: About the light");
        assertThat(sending).containsText("It is empty.");
        assertThat(sending).containsText("refused:");
        sending.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("talk.txt")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("About the light");
    }

    @Test
    void aFolderComesInAndItsVoicesAreNamed() throws Exception {
        Files.createDirectories(folder.resolve("tapes/sub"));
        Files.writeString(folder.resolve("tapes/sub/talk.txt"), TALK);
        openUpload();
        page.getByLabel("or a whole folder").setInputFiles(folder.resolve("tapes"));
        // all is well: the page shows the list of now
        page.locator("#waiting").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("sub/talk.txt"))
                .click();
        assertThat(page.locator("#t2")).containsText("label Oren Hale:");

        Locator voices = page.locator("#voices");
        voices.locator("input[type=text]").first().fill("Vladimir Putin");
        voices.getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile("#voices$"));
        assertThat(page.locator("#voices")).containsText("known: in 2 interviews");
        assertThat(page.locator("#yaml")).hasValue(Pattern.compile("name: Vladimir Putin"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard")).click();
        assertThat(page.locator(".notice")).containsText("One upload was discarded.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everybodyCanUseThePagesAndNothingOverflowsOnAPhone(ColorScheme scheme) {
        openInstead(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(390, 844));
        openUpload();
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload[]{file("حوار " + "x".repeat(200) + ".txt", TALK)});
        page.locator("#waiting .name").click();
        isUsable("the preview, " + scheme);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The source, coloured")).click();
        isUsable("the source, " + scheme);
        page.navigate("/admin/upload");
        isUsable("the list, " + scheme);
    }

    @Test
    void itWorksWithoutScripts() {
        openInstead(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        openUpload();
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload[]{file("talk.txt", TALK), file("talk.yaml", "title: About the light\n")});
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload")).click();

        assertThat(page.locator("#waiting")).containsText("new: About the light");
    }

    private void isUsable(String what) {
        assertThat(visit.violations()).as(what).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(what).isEqualTo(true);
    }

    private void openUpload() {
        page.navigate("/login?to=/admin/upload");
        page.getByLabel("Name").fill(Browsing.ADMIN);
        page.getByLabel("Password").fill(Browsing.PASSWORD);
        page.getByLabel("Password").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Upload");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
