package org.verbatim.site;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.Browsing;
import org.verbatim.OwnArchive;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// An archive that is not all that its host serves: every address of it begins with the same path. Its interviews lie
/// decades apart.
class UnderAPathIntegrationTests extends InABrowser {

    private static final String PATH = "/archive";
    private static final String CAPTIONS = """
            WEBVTT

            00:00.000 --> 00:30.000
            <v Ada Reed>When did the ferry come?

            00:30.500 --> 01:10.000
            <v Oren Hale>The ferry never came at night.
            """;
    private static final String TALK = """
            ANNA BELL: Who lit the lamp of the ferry?

            TOM LAW: My mother did.

            ANNA BELL: Every night, or so they said?

            TOM LAW: Every night.
            """;
    private static final String ARTICLE = """
            Ferry line to close after ninety years

            The Coast Courier, 12 October 2017

            The last ferry will sail in December, the director, Mara Lindqvist, said on Friday.

            “We have carried everybody here, the living and the dead,” Lindqvist said. “There is nobody left to carry.”
            """;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;
    @SuppressWarnings("NullAway.Init") // searched for before all
    private static List<String> foundAtOnce;

    @BeforeAll
    static void start() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("ferry.vtt"), CAPTIONS);
        Files.writeString(data.resolve("ferry.yaml"), "recorded: 1974\nstandfirst: Of ferries.\n");
        Files.writeString(data.resolve("line.txt"), ARTICLE);
        for (String year : List.of("1931", "1975", "undated")) {
            Files.writeString(data.resolve("lamp-" + year + ".txt"), TALK);
            Files.writeString(data.resolve("lamp-" + year + ".yaml"),
                    year.equals("undated") ? "place: The island\n" : "recorded: " + year + "\n");
        }
        archive = OwnArchive.start(folder, "--server.servlet.context-path=" + PATH);
        foundAtOnce = archive.getBean(SearchService.class).search(SearchRequest.of("ferry")).hits().stream()
                .map(Hit::interview).toList();
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @Override
    protected int port() {
        return OwnArchive.port(archive);
    }

    @Test
    void theFirstSearchAfterTheStartIsComplete() throws Exception {
        assertThat(foundAtOnce).contains("ferry", "line", "lamp-1931", "lamp-1975", "lamp-undated");
        Browsing visitor = new Browsing(OwnArchive.port(archive));
        assertThat(visitor.page(PATH + "/actuator/health/readiness")).contains("\"UP\"");
        assertThat(visitor.page(PATH + "/search?q=ferry")).doesNotContain("still being built");
    }

    @Test
    void everyLinkOfEveryPageStaysBelowThePathAndLeadsSomewhere() throws Exception {
        Browsing visitor = new Browsing(OwnArchive.port(archive));
        LinkWalk walk = new LinkWalk(visitor, site(), PATH);

        walk.from("/", "/robots.txt", "/sitemap.xml", "/api/docs", "/api/openapi", "/api/interviews",
                "/search?q=ferry", "/search?q=the+ferry+that+nobody+here+has+heard+of",
                "/check?quote=the+ferry+never+came",
                "/oembed?url=" + site() + "/t/" + key(), "/evidence?t=" + key());

        assertThat(walk.astray()).isEmpty();
        assertThat(walk.dead()).isEmpty();
        assertThat(walk.seen()).anyMatch(path -> path.endsWith("/card.png"))
                .anyMatch(path -> path.endsWith("/citation.bib")).anyMatch(path -> path.startsWith("/embed/t/"));
        assertThat(walk.seen()).contains("/t/" + key(), "/interviews/ferry/transcript.vtt", "/interviews/ferry/print",
                "/opensearch.xml",
                "/feed.atom", "/search.csv", "/search.atom", "/api/trends", "/sitemap/turns-1.xml", "/suggest",
                "/check/article", "/interviews/line/source", "/people/oren-hale");
    }

    @Test
    void editorsSignInAndWorkBelowThePath() throws Exception {
        Browsing admin = new Browsing(OwnArchive.port(archive));
        HttpResponse<String> asked = admin.get(PATH + "/admin/people");
        assertThat(asked.headers().firstValue("Location")).get().asString()
                .endsWith(PATH + "/login?to=%2Fadmin%2Fpeople");
        HttpResponse<String> in = admin.send(PATH + "/login?to=/admin/people", PATH + "/login", "name", Browsing.ADMIN,
                "password", Browsing.PASSWORD, "to", "/admin/people");
        assertThat(URI.create(in.headers().firstValue("Location").orElseThrow()).getPath())
                .isEqualTo(PATH + "/admin/people");
        assertThat(in.headers().allValues("Set-Cookie")).isNotEmpty()
                .allMatch(cookie -> cookie.contains("Path=" + PATH));

        LinkWalk walk = new LinkWalk(admin, site(), PATH);
        walk.from("/admin");
        assertThat(walk.astray()).isEmpty();
        assertThat(walk.dead()).isEmpty();
        assertThat(walk.seen()).contains("/admin/interviews/ferry", "/admin/people/oren-hale", "/admin/history",
                "/admin/tokens", "/interviews/ferry");

        HttpResponse<String> renamed = admin.send(PATH + "/admin/people/oren-hale",
                PATH + "/admin/people/oren-hale/name", "name", "Oren Hale");
        assertThat(renamed.statusCode()).isIn(302, 303);
        assertThat(URI.create(renamed.headers().firstValue("Location").orElseThrow()).getPath())
                .isEqualTo(PATH + "/admin/people/oren-hale");
    }

    @Test
    void scriptsKeepToThePath() {
        page.navigate(PATH + "/");
        page.locator("#box").pressSequentially("oren");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Oren Hale")).click();
        assertThat(page).hasURL(Pattern.compile(PATH + "/people/oren-hale$"));

        page.navigate(PATH + "/interviews/ferry#t2");
        page.locator("#t2 .said p").dblclick(new Locator.DblclickOptions().setPosition(70, 10));
        page.locator("#selected").getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(Pattern.compile(PATH + "/t/[0-9a-z]{12}\\?w=\\d+#cite$"));
        assertThat(page.locator("mark")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 800, 1280})
    void yearsAreDrawnToScaleInsideTheirColumn(int width) {
        page.setViewportSize(width, 900);
        page.navigate(PATH + "/search?q=ferry");

        assertThat(page.evaluate("document.querySelector('.found .time').getBoundingClientRect().right"
                + " <= document.querySelector('.found .count').getBoundingClientRect().right")).isEqualTo(true);
        for (String view : List.of("", "&view=trends")) {
            page.navigate(PATH + "/search?q=ferry" + view);
            BoundingBox plot = page.locator(".time .plot").boundingBox();
            BoundingBox gap = page.locator(".plot rect.gap").first().boundingBox();
            // of 87 years, the second to the forty-third
            assertThat(gap.x - plot.x).isCloseTo(plot.width / 87, within(1.5));
            assertThat(gap.width).isCloseTo(plot.width * 42 / 87, within(1.5));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
            assertThat(visit.violations()).as("%s", view).isEmpty();
            assertThat(visit.violationsInTheDark()).as("%s in the dark", view).isEmpty();
            assertThat(page.evaluate("[...document.querySelectorAll('.time .plot, .time .plot *')].every(part =>"
                    + " part.getBoundingClientRect().right <= innerWidth)")).isEqualTo(true);
        }
    }

    @Test
    void everybodyCanUseThePageThatSaysThatTheDatabaseIsAway() throws Exception {
        HikariDataSource pool = archive.getBean(DataSource.class).unwrap(HikariDataSource.class);
        List<Connection> taken = new ArrayList<>();
        long patience = pool.getConnectionTimeout();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            pool.setConnectionTimeout(250);
            page.navigate(PATH + "/people");
        } finally {
            pool.setConnectionTimeout(patience);
            for (Connection connection : taken) {
                connection.close();
            }
        }

        assertThat(page.locator("h1")).hasText("Back in a moment");
        assertThat(visit.violations()).isEmpty();
        assertThat(visit.violationsInTheDark()).isEmpty();
    }

    private static String site() {
        return "http://localhost:" + OwnArchive.port(archive) + PATH;
    }

    private static String key() {
        return archive.getBean(Interviews.class).find("ferry").orElseThrow().turns().getLast().key();
    }
}
