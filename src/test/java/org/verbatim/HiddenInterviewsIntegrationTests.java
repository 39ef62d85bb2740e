package org.verbatim;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.reading.IndexedInterviews;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.ingest.Importer;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

import static org.assertj.core.api.Assertions.assertThat;

/// What visitors may not see is at no address of the archive, for visitors and readers alike, and whether or not the index has been mended. The
/// addresses are those that controllers answer: a new one is walked too, or fails this test. All tests share one archive. Those that leave something
/// behind come last.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HiddenInterviewsIntegrationTests {

    private static final String SLUG = "skerryvore";
    private static final String PERSON = "zenobia-quill";
    private static final String NOBODY = "no-such-thing";
    private static final String NO_KEY = "000000000000";
    /// In a turn, the title, the name of a speaker and the publisher of the hidden interview, and nowhere else.
    private static final List<String> TELLING = List.of("quixotic", "skerryvore", "zenobia", "gazette of");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    /// Questions that lead to the hidden words without saying them.
    private static final List<String> QUERIES = List.of("", "?q=sea", "?q=quix*", "?q=zenob*", "?q=skerryv*",
            "?q=quixoti~", "?q=quixoti", "?q=&speaker=zenob", "?q=publisher:gazett*", "?q=sea&view=concordance",
            "?q=quix*&view=concordance", "?q=quix*,sea&view=trends", "?title=skerryv", "?person=zenob", "?page=2",
            "?quote=brother+was+at+the+oars+through+the+night", "?quote=brother+was+at+the+oars&speaker=quill",
            "?q=question:oars", "?q=mentions:quill");

    @SuppressWarnings("NullAway.Init") // given before all
    private Path folder;
    @SuppressWarnings("NullAway.Init") // started before all
    private ConfigurableApplicationContext archive;
    private List<String> keys = List.of();
    /// The general addresses at which a published interview appears.
    private List<String> tellingAddresses = List.of();
    private int openTurns;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("boat.txt"), """
                A Boat
                Anna Bell: When did you leave the island with your family and the two dogs?
                Bo Ek: We crossed the sea in an open boat before the winter came upon us.
                Anna Bell: How long did the crossing take you in the end?
                Bo Ek: Three days and three nights, and then we saw the light.
                """);
        Files.writeString(data.resolve(SLUG + ".txt"), """
                Lanterns over Skerryvore
                Anna Bell: When did the light go out over the rocks that winter?
                Zenobia Quill: My brother was at the quixotic oars through the night, and I did what I could at sea.
                Anna Bell: What became of him after the war?
                Zenobia Quill: He kept the light for thirty years and never left again.
                """);
        Files.writeString(data.resolve(SLUG + ".yaml"), "publisher: Gazette of the Isles\npublished: 1931\n");
        archive = OwnArchive.start(folder);
        Eventually.holds("the index is mended", this::isMended);
        openTurns = archive.getBean(Interviews.class).find("boat").orElseThrow().turns().size();
        keys = archive.getBean(Interviews.class).find(SLUG).orElseThrow().turns().stream().limit(3)
                .map(turn -> turn.key()).toList();
        tellingAddresses = told(new Browsing(port()), everyGeneralAddress()).stream().distinct().toList();
        assertThat(tellingAddresses).hasSizeGreaterThan(20);
    }

    @AfterAll
    void stop() {
        archive.close();
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource(names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void noAddressTellsOfThem(Visibility state) throws Exception {
        Browsing visitor = new Browsing(port());
        String name = "reader-" + state;
        String password = archive.getBean(Accounts.class).add(name, AccountRole.READER);
        Browsing reader = Browsing.as(port(), name, password);
        Browsing editor = Browsing.asAdmin(port());
        SmartLifecycle keeper = archive.getBean("indexKeeper", SmartLifecycle.class);
        keeper.stop();

        publish(hidden(state));

        nothingIsTold(visitor, state, "a visitor, while the index has it");
        if (state == Visibility.EDITORS) { // in the other states, the addresses that tell of what is published will do
            assertThat(told(visitor, everyGeneralAddress())).as("a visitor, while the index has it").isEmpty();
        }
        keeper.start();
        Eventually.holds("the index is mended", this::isMended);
        nothingIsTold(visitor, state, "a visitor");
        nothingIsTold(reader, state, "a reader");
        editorsSee(editor);
        assertThat(editor.page("/search?q=quix*")).as("nor is it in an editor's search").doesNotContain("quixotic");
        archive.getBean(Importer.class).importPath(folder.resolve("data"));
        nothingIsTold(visitor, state, "a visitor, when its source came again");

        publish(new Publication(Visibility.PUBLISHED));
        Eventually.holds("it is found again", this::isFound);
        assertThat(visitor.page("/interviews/" + SLUG)).contains("quixotic").doesNotContain("Only editors");
    }

    @Test
    @Order(2)
    void anEmbargoEndsByItself() throws Exception {
        Browsing visitor = new Browsing(port());
        publish(hidden(Visibility.EMBARGOED));
        assertThat(visitor.get("/interviews/" + SLUG).statusCode()).isEqualTo(404);
        Eventually.holds("the index is mended", this::isMended);

        archive.getBean(JdbcClient.class).sql("update interview set embargoed_until = current_date where slug = :slug")
                .param("slug", SLUG).update();

        assertThat(visitor.page("/interviews/" + SLUG)).contains("quixotic");
        SmartLifecycle keeper = archive.getBean("indexKeeper", SmartLifecycle.class);
        keeper.stop();
        keeper.start();
        Eventually.holds("it is found", this::isFound);
        publish(new Publication(Visibility.PUBLISHED));
    }

    @Test
    @Order(4)
    void aFormerAddressTellsNoMoreThanTheOneOfNow() throws Exception {
        Browsing visitor = new Browsing(port());
        archive.getBean(InterviewWriter.class).rename(SLUG, "lanterns");
        assertThat(visitor.get("/interviews/" + SLUG).statusCode()).isEqualTo(301);

        for (Visibility state : List.of(Visibility.EDITORS, Visibility.EMBARGOED, Visibility.WITHDRAWN)) {
            archive.getBean(Publishing.class).publish("lanterns", hidden(state));
            HttpResponse<String> answer = visitor.get("/interviews/" + SLUG);
            assertThat(answer.statusCode()).as(state.name()).isEqualTo(state == Visibility.WITHDRAWN ? 410 : 404);
            assertThat(answer.body()).doesNotContain("lanterns");
            assertThat(answer.headers().firstValue("location")).isEmpty();
        }
    }

    @Test
    @Order(3)
    void theBytesOfASourceThatHoldsSuchAnInterviewAreNobodysToTake() throws Exception {
        Files.writeString(folder.resolve("data/tapes.jsonl"), """
                {"id":"tape-open","title":"Open","turns":[{"speaker":"Bo Ek","text":"The sea was calm that night."}]}
                {"id":"tape-shut","title":"Shut","turns":[{"speaker":"Bo Ek","text":"The harpoon was his father's."}]}
                """);
        archive.getBean(Importer.class).importPath(folder.resolve("data"));
        Browsing visitor = new Browsing(port());
        assertThat(visitor.page("/api/interviews/tape-open/source")).contains("harpoon");

        archive.getBean(Publishing.class).publish("tape-shut", new Publication(Visibility.EDITORS));

        HttpResponse<String> bytes = visitor.get("/api/interviews/tape-open/source");
        assertThat(bytes.statusCode()).isEqualTo(404);
        assertThat(bytes.body()).doesNotContain("harpoon", "tape-shut");
        assertThat(visitor.page("/interviews/tape-open/source")).contains("calm").doesNotContain("harpoon",
                "/api/interviews/tape-open/source");
    }

    private void nothingIsTold(Browsing reader, Visibility state, String who) throws Exception {
        assertThat(told(reader, generalPatterns())).as(who).isEmpty();
        assertThat(told(reader, tellingAddresses)).as(who).isEmpty();
        for (String address : ownAddresses(SLUG, PERSON, keys)) {
            HttpResponse<String> answer = reader.get(address);
            String elsewhere = address.replace(SLUG, NOBODY).replace(PERSON, NOBODY);
            for (String key : keys) {
                elsewhere = elsewhere.replace(key, NO_KEY);
            }
            HttpResponse<String> nothing = reader.get(elsewhere);
            boolean withdrawn = state == Visibility.WITHDRAWN && nothing.statusCode() == 404
                    && !address.contains(PERSON);
            if (withdrawn) {
                assertThat(answer.statusCode()).as("%s as %s", address, who).isEqualTo(410);
                assertThat(telling(plain(answer))).as("%s as %s", address, who).isEmpty();
            } else {
                assertThat(answer.statusCode()).as("%s as %s", address, who)
                        .isEqualTo(nothing.statusCode());
                assertThat(plain(answer)).as("%s as %s", address, who).isEqualTo(plain(nothing));
            }
        }
        assertThat(reader.page("/api/interviews")).as(who).contains("\"total\":1");
        assertThat(reader.page("/api/search?q=")).as(who).contains("\"total\":" + openTurns);
        assertThat(reader.page("/api/check?quote=zxqvbn+zxqvbn+zxqvbn")).as(who)
                .contains("\"searched\":{\"interviews\":1,\"turns\":" + openTurns + ",\"from\":null,\"to\":null}");
        for (var shelf : Map.of("interviews", 1, "people", 2, "turns", openTurns).entrySet()) {
            assertThat(reader.page("/sitemap/" + shelf.getKey() + "-1.xml").split("<loc>", -1))
                    .as("%s as %s", shelf.getKey(), who).hasSize(1 + shelf.getValue());
        }
        for (String key : keys) {
            assertThat(reader.report("/t/" + key, "x").statusCode())
                    .as("reporting as " + who).isEqualTo(state == Visibility.WITHDRAWN ? 410 : 404);
        }
    }

    private void editorsSee(Browsing editor) throws Exception {
        for (String address : List.of("/interviews/" + SLUG, "/interviews/" + SLUG + "/source",
                "/interviews/" + SLUG + "/turns/1", "/t/" + keys.getFirst())) {
            HttpResponse<String> page = editor.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body()).as(address).contains("quixotic", "Only editors see this");
            assertThat(page.headers().firstValue("cache-control")).contains("private, no-store");
        }
        assertThat(editor.page("/interviews/" + SLUG + "/revisions")).contains("Only editors see this");
    }

    /// Those of the addresses whose page has a telling word.
    private static List<String> told(Browsing reader, List<String> addresses) throws Exception {
        List<String> told = new ArrayList<>();
        for (String address : addresses) {
            HttpResponse<String> answer = reader.get(address);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            if (!telling(answer.body()).isEmpty()) {
                told.add(address);
            }
        }
        return told;
    }

    /// The addresses of no interview, person or turn in particular, each with every question.
    private List<String> everyGeneralAddress() {
        return generalPatterns().stream().flatMap(pattern -> QUERIES.stream().map(query -> pattern + query)).toList();
    }

    private List<String> generalPatterns() {
        return patterns().stream().filter(pattern -> !VARIABLE.matcher(pattern).find() && !pattern.equals("/logout"))
                .toList();
    }

    private static List<String> telling(String body) {
        return TELLING.stream().filter(word -> body.toLowerCase(Locale.ROOT).contains(word)).toList();
    }

    /// The answer without what it repeats of its address.
    private String plain(HttpResponse<String> answer) {
        String plain = answer.body().replace(SLUG, "?").replace(PERSON, "?").replace(NOBODY, "?").replace(NO_KEY, "?");
        for (String key : keys) {
            plain = plain.replace(key, "?");
        }
        return plain.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    /// Every address that has the slug, the person or a key in it.
    private List<String> ownAddresses(String slug, String person, List<String> turnKeys) {
        List<String> addresses = new ArrayList<>();
        for (String pattern : patterns()) {
            if (pattern.startsWith("/people/")) {
                addresses.add(filled(pattern, Map.of("slug", person)));
            } else if (pattern.contains("{slug")) {
                addresses.add(filled(pattern, Map.of("slug", slug, "number", "1", "n", "1")));
            } else if (pattern.contains("{key")) {
                turnKeys.forEach(key -> addresses.add(filled(pattern, Map.of("key", key, "ending", "ris"))));
            } else if (VARIABLE.matcher(pattern).find()) {
                filled(pattern, Map.of("shelf", "turns", "part", "1", "id", "1", "first", "nothing"));
            }
        }
        addresses.add("/interviews/" + slug + "/revisions?number=1");
        addresses.add("/interviews/" + slug + "?q=sea");
        for (String key : turnKeys) {
            addresses.addAll(List.of("/t/" + key + "?w=2-3", "/evidence?t=" + key + ":2-3",
                    "/t/" + key + "/words?from=0&to=9", "/oembed?url=http://localhost:" + port() + "/t/" + key));
        }
        addresses.add("/oembed?url=http://localhost:" + port() + "/interviews/" + slug + "/turns/1");
        return addresses;
    }

    private static String filled(String pattern, Map<String, String> values) {
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            assertThat(values).as("what stands for a variable of " + pattern).containsKey(variable.group(1));
            variable.appendReplacement(filled, values.get(variable.group(1)));
        }
        return variable.appendTail(filled).toString();
    }

    /// What controllers answer to who reads, but for the pages of those who have signed in.
    private Set<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        archive.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods().keySet()
                .stream().filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(mapping -> patterns.addAll(mapping.getPatternValues()));
        patterns.removeIf(pattern -> pattern.startsWith("/admin") || pattern.equals("/error"));
        assertThat(patterns).hasSizeGreaterThan(30);
        return patterns;
    }

    private static Publication hidden(Visibility state) {
        return new Publication(state,
                state == Visibility.EMBARGOED ? LocalDate.now(ZoneOffset.UTC).plusDays(2) : null);
    }

    private void publish(Publication publication) {
        archive.getBean(Publishing.class).publish(SLUG, publication);
    }

    private boolean isMended() {
        return archive.getBean(SearchEngine.class).stamps().equals(archive.getBean(IndexedInterviews.class).stamps())
                && !archive.getBean(IndexedInterviews.class).stamps().isEmpty();
    }

    private boolean isFound() {
        return archive.getBean(SearchService.class).search(SearchRequest.of("quixotic")).total() == 1;
    }

    private int port() {
        return OwnArchive.port(archive);
    }
}
