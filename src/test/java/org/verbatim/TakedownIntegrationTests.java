package org.verbatim;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Turn;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.IndexedInterviews;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.ingest.Importer;
import org.verbatim.search.SearchEngine;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

import static org.assertj.core.api.Assertions.assertThat;

/// What was taken down is at no address of the archive: before the index was mended and after, and after its source came again.
@ExtendWith(OutputCaptureExtension.class)
class TakedownIntegrationTests {

    /// Stands in the second question of "boat", in a record of "tapes", and nowhere else.
    private static final String TELLING = "quixotic";
    private static final String QUESTION = "And who was at the quixotic oars through the night, if I may ask you that?";
    private static final int ASKED = 3;
    private static final int TELLING_WORD = 6;

    @TempDir
    Path folder;

    private final String database = TestDatabase.create();
    private final List<ConfigurableApplicationContext> archives = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // each test starts it
    private ConfigurableApplicationContext archive;
    private final Set<String> keys = new LinkedHashSet<>();

    /// What can be taken down.
    enum Scope {
        INTERVIEW, TURN, WORDS
    }

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        write(QUESTION);
        archive = start("index");
        Eventually.holds("the word is found", () -> total(archive, TELLING) == 1);
    }

    @AfterEach
    void stop() {
        archives.forEach(ConfigurableApplicationContext::close);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingAtAnyAddress(Scope scope) throws Exception {
        keys.addAll(keys());
        SmartLifecycle keeper = archive.getBean("indexKeeper", SmartLifecycle.class);
        keeper.stop();

        Takedown takedown = take(scope);

        nothingIsLeft("while the index has it");
        keeper.start();
        Eventually.holds("the index is mended", this::isMended);
        nothingIsLeft("when the index was mended");
        importAgain();
        nothingIsLeft("when the source came again");
        write(QUESTION.replace("night, if", "night if"));
        importAgain();
        keys.addAll(keys());
        nothingIsLeft("when it came with another comma");
        write(QUESTION.replace("the quixotic oars", "those quixotic and leaking oars"));
        importAgain();
        keys.addAll(keys());
        Eventually.holds("the index is mended", this::isMended);
        nothingIsLeft("when it came with other words around");

        archive.getBean(Takedowns.class).lift(takedown.id());

        Eventually.holds("what is lifted is found again", () -> total(archive, TELLING) == 1);
        assertThat(get("/interviews/boat").body()).contains(TELLING);
        assertThat(get("/api/interviews/boat/source").body()).contains(TELLING);
    }

    @Test
    void addressesOfATakenDownInterviewSayWhyAndSinceWhen() throws Exception {
        keys.addAll(keys());
        take(Scope.INTERVIEW);

        List<String> addresses = new ArrayList<>(List.of("/interviews/boat", "/interviews/boat?q=sea",
                "/interviews/boat/turns/2", "/interviews/boat/source", "/interviews/boat/source?turn=3",
                "/interviews/boat/revisions", "/interviews/boat/revisions?number=1", "/api/interviews/boat",
                "/api/interviews/boat/source", "/api/interviews/boat/revisions"));
        keys.forEach(key -> addresses.addAll(List.of("/t/" + key, "/api/turns/" + key)));
        for (String address : addresses) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(410);
            assertThat(answer.body()).as(address).contains("a promise to the speaker");
        }
        assertThat(get("/api/interviews/boat").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(get("/people/bo-ek").statusCode()).isEqualTo(404);
        assertThat(get("/interviews/no-boat").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenDownTurnSaysSoInItsPlace() throws Exception {
        String key = keys().get(ASKED - 1);
        take(Scope.TURN);

        assertThat(get("/interviews/boat").body()).contains("id=\"t3\"", "This turn was taken down on",
                "a promise to the speaker");
        assertThat(get("/t/" + key).statusCode()).isEqualTo(410);
        assertThat(get("/interviews/boat/turns/3").statusCode()).isEqualTo(410);
        assertThat(get("/interviews/boat/turns/4").body()).contains("My brother");
        assertThat(get("/interviews/boat/source").body()).contains("My brother",
                "Words of this source were taken down");
        assertThat(get("/api/interviews/boat/source").statusCode()).isEqualTo(410);
        assertThat(get("/sitemap/turns-1.xml").body()).doesNotContain(key);
    }

    @Test
    void aFileOfSeveralInterviewsIsNotGivenAwayThroughAnother() throws Exception {
        Files.writeString(folder.resolve("data/tapes.jsonl"), """
                {"id": "first-tape", "turns": [{"speaker": "Cy Roy", "text": "The quixotic salt came from the sea."}]}
                {"id": "second-tape", "turns": [{"speaker": "Di Lund", "text": "We boiled it and sold it in town."}]}
                """);
        importAgain();
        archive.getBean(Takedowns.class).ofInterview("first-tape", "a promise to the speaker");

        assertThat(get("/api/interviews/second-tape/source").statusCode()).isEqualTo(410);
        assertThat(get("/interviews/second-tape/source").body()).contains("We boiled it", "cannot be downloaded")
                .doesNotContain(TELLING);
        assertThat(get("/interviews/first-tape/source").statusCode()).isEqualTo(410);
    }

    @Test
    void otherInstancesLeaveItOutTooAndGoOnSoWhileTheDatabaseIsAway(CapturedOutput log) throws Exception {
        ConfigurableApplicationContext other = start("other");
        Eventually.holds("the word is found there", () -> total(other, TELLING) == 1);
        other.getBean("indexKeeper", SmartLifecycle.class).stop();

        take(Scope.WORDS);

        Eventually.holds("the other one has heard of it", () -> total(other, TELLING) == 0);
        assertThat(total(other, "brother")).isEqualTo(1);
        TestDatabase.cutOff(database);
        Eventually.holds("it has noticed that the database is away",
                () -> log.getOut().contains("What was taken down cannot be looked up"));
        assertThat(total(other, TELLING)).isZero();
    }

    @Test
    void aChangeUnderWayDoesNotBringItBack() {
        new TransactionTemplate(archive.getBean(PlatformTransactionManager.class)).executeWithoutResult(open -> {
            archive.getBean(People.class).rename("bo-ek", "Bo Eek");
            CompletableFuture.runAsync(() -> take(Scope.WORDS)).join();
        });

        assertThat(turn().text()).doesNotContain(TELLING);
        assertThat(archive.getBean(Takedowns.class).hidden()).hasSize(1);
    }

    @Test
    void anInstanceThatStartsWithAnOldIndexKnowsFromTheFirstSearchOn() throws Exception {
        archive.close();
        archive = start("elsewhere");
        take(Scope.WORDS);
        archive.close();

        archive = start("index");

        assertThat(total(archive, TELLING)).isZero();
    }

    private Takedown take(Scope scope) {
        Takedowns takedowns = archive.getBean(Takedowns.class);
        String key = turn().key();
        return switch (scope) {
            case INTERVIEW -> takedowns.ofInterview("boat", "a promise to the speaker");
            case TURN -> takedowns.ofTurn(key, "a promise to the speaker").getFirst();
            case WORDS -> takedowns.ofWords(key, TELLING_WORD, TELLING_WORD, "a promise to the speaker").getFirst();
        };
    }

    private void nothingIsLeft(String when) throws Exception {
        for (String address : addresses()) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isIn(200, 404, 410);
            assertThat(answer.body()).as("%s %s", address, when).doesNotContainIgnoringCase(TELLING);
        }
        assertThat(total(archive, TELLING)).as(when).isZero();
        assertThat(get("/api/search?q=" + TELLING).body()).as(when).contains("\"total\":0", "\"hits\":[]");
        assertThat(archive.getBean(SearchService.class).matches("boat", TELLING)).as(when).isEmpty();
    }

    /// One of every kind, none of which has the word itself.
    private List<String> addresses() throws Exception {
        List<String> addresses = new ArrayList<>(List.of("/", "/interviews", "/people", "/people/bo-ek",
                "/people/anna-bell", "/help", "/feed.atom", "/interviews/boat", "/interviews/boat?q=oars",
                "/interviews/boat/source", "/interviews/boat/source?turn=3", "/interviews/boat/revisions",
                "/api/interviews", "/api/interviews/boat", "/api/interviews/boat/source",
                "/api/interviews/boat/revisions", "/api/complete?q=quix", "/suggest?q=quix", "/sitemap.xml",
                "/check?quote=who+was+at+the+oars+through+the+night",
                "/api/check?quote=who+was+at+the+oars+through+the+night"));
        for (String query : List.of("sea", "quix*", "")) {
            addresses.addAll(List.of("/search?q=" + query, "/search?view=concordance&q=" + query,
                    "/search?view=trends&q=" + query, "/search.csv?q=" + query,
                    "/search.csv?view=concordance&q=" + query, "/search.csv?view=trends&q=" + query,
                    "/search.atom?q=" + query, "/api/search?size=200&q=" + query, "/api/trends?q=" + query));
        }
        for (String query : List.of("oars", "quixoti", "quixoti~", "question:oars")) {
            addresses.addAll(List.of("/search?q=" + query, "/api/search?size=200&q=" + query));
        }
        for (String file : List.of("print", "transcript.txt", "transcript.md", "transcript.tei.xml",
                "transcript.json", "transcript.csv", "transcript.vtt")) {
            addresses.add("/interviews/boat/" + file);
        }
        for (int number = 1; number <= 4; number++) {
            addresses.add("/interviews/boat/turns/" + number);
        }
        List.of("interviews", "people", "turns").forEach(shelf -> addresses.add("/sitemap/" + shelf + "-1.xml"));
        keys.forEach(key -> addresses.addAll(List.of("/t/" + key, "/t/" + key + "?w=5-7", "/api/turns/" + key,
                "/t/" + key + "/words?from=10&to=60", "/t/" + key + "/citation.ris",
                "/t/" + key + "/citation.bib?w=6", "/t/" + key + "/citation.json", "/t/" + key + "/citation.txt")));
        return addresses;
    }

    private void write(String question) throws Exception {
        Files.writeString(folder.resolve("data/boat.txt"), """
                A Crossing

                Anna Bell: When did you leave the island with your family and the two dogs?

                Bo Ek: We crossed the sea in an open boat before the winter came upon us.

                Anna Bell: %s

                Bo Ek: My brother, mostly, and I did what I could at sea when he had to sleep.
                """.formatted(question));
    }

    private void importAgain() {
        archive.getBean(Importer.class).importPath(folder.resolve("data"));
    }

    private ConfigurableApplicationContext start(String index) {
        ConfigurableApplicationContext started = OwnArchive.startOn(database, folder,
                "--spring.datasource.hikari.connection-timeout=1000",
                "--verbatim.search.index-path=" + folder.resolve(index));
        archives.add(started);
        return started;
    }

    private Turn turn() {
        return archive.getBean(Interviews.class).find("boat").orElseThrow().turns().get(ASKED - 1);
    }

    /// Of all turns that ever were, in order.
    private List<String> keys() {
        return archive.getBean(JdbcClient.class).sql("select key from turn order by revision_id, number")
                .query(String.class).list().stream().map(Objects::requireNonNull).toList();
    }

    private boolean isMended() {
        return archive.getBean(SearchEngine.class).stamps().equals(archive.getBean(IndexedInterviews.class).stamps());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return OwnArchive.get(archive, path);
    }

    private static long total(ConfigurableApplicationContext context, String word) {
        return context.getBean(SearchService.class).search(SearchRequest.of(word)).total();
    }
}
