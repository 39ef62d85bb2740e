package org.verbatim.site.transcript;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.Browsing;
import org.verbatim.Eventually;
import org.verbatim.OwnArchive;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.EditedInterview;
import org.verbatim.archive.editing.Editing;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.people.PeopleEditing;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.ingest.Importer;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchService;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/// A second visit to a transcript costs nothing, until anything that the page shows is another.
class TranscriptTagIntegrationTests {

    private static final String PAGE = "/interviews/boat";

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;
    private static int winters;

    private final HttpClient client = HttpClient.newHttpClient();
    @SuppressWarnings("NullAway.Init") // before each
    private String tag;

    @BeforeAll
    static void start() throws Exception {
        write("winter");
        archive = OwnArchive.start(folder);
        SearchService search = archive.getBean(SearchService.class);
        Eventually.holds("the interview is indexed", () -> search.search(SearchRequest.of("oars")).total() == 1);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @BeforeEach
    void visit() throws Exception {
        HttpResponse<String> first = get(PAGE, "");
        tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void theSamePageIsNotSentTwice() throws Exception {
        HttpResponse<String> second = get(PAGE, tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        assertThat(second.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void isTheSameForVisitorsOfAnyLanguage() throws Exception {
        HttpResponse<String> german = client.send(request(PAGE).header("Accept-Language", "de").build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(german.body()).isEqualTo(get(PAGE, "").body());
        assertThat(german.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void anotherRevisionIsAnotherPage() throws Exception {
        write("summer " + ++winters);
        archive.getBean(Importer.class).importPath(folder.resolve("data"));

        assertIsAnother(PAGE, "summer " + winters);
    }

    @Test
    void otherFactsAreAnotherPage() throws Exception {
        Editing editing = archive.getBean(Editing.class);
        EditedInterview edited = editing.find("boat").orElseThrow();
        Map<String, String> facts = new HashMap<>(edited.facts());
        facts.put("place", "Skerry " + ++winters);
        editing.describe("boat", edited.stamp(), facts, "");

        assertIsAnother(PAGE, "Skerry " + winters);
    }

    @Test
    void anotherNameOfAPersonIsAnotherPage() throws Exception {
        String person = requireNonNull(archive.getBean(Interviews.class).summary("boat").orElseThrow().participants()
                .getFirst().person());
        archive.getBean(PeopleEditing.class).rename(person, "Bo Ek the " + ++winters);

        assertIsAnother(PAGE, "Bo Ek the " + winters);
    }

    @Test
    void whatIsTakenDownAndWhatIsSeenAgainIsAnotherPage() throws Exception {
        Takedowns takedowns = archive.getBean(Takedowns.class);
        String key = archive.getBean(Interviews.class).find("boat").orElseThrow().turns().getFirst().key();
        Takedown takedown = takedowns.ofTurn(key, "because they asked").getFirst();
        String then = assertIsAnother(PAGE, "because they asked");
        takedowns.lift(takedown.id());

        assertThat(get(PAGE, then).statusCode()).isEqualTo(200);
        assertIsAnother(PAGE, "Who was at the oars?");
    }

    @Test
    void aPageThatVisitorsMayNotSeeIsNotTheOneTheyHave() throws Exception {
        Publishing publishing = archive.getBean(Publishing.class);
        publishing.publish("boat", new Publication(Visibility.EDITORS));
        HttpResponse<String> hidden = get(PAGE, tag);
        publishing.publish("boat", new Publication(Visibility.PUBLISHED));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertIsAnother(PAGE, "Who was at the oars?");
    }

    @Test
    void whatIsSoughtMakesAnotherPage() throws Exception {
        String oars = assertIsAnother(PAGE + "?q=oars", "<mark id=\"m1\">oars</mark>");
        assertThat(get(PAGE + "?q=oars", oars).statusCode()).isEqualTo(304);
        assertThat(get(PAGE + "?q=sea", oars).statusCode()).isEqualTo(200);
        assertThat(get(PAGE + "?q=zxqvbn", oars).body()).contains("No match for zxqvbn");
    }

    @Test
    void somebodyWhoSignedInHasTheirOwnPageAndNoneIsKept() throws Exception {
        Browsing admin = Browsing.asAdmin(OwnArchive.port(archive));
        HttpResponse<String> theirs = admin.get(PAGE, "If-None-Match", tag);

        assertThat(theirs.statusCode()).isEqualTo(200);
        assertThat(theirs.headers().firstValue("ETag")).isEmpty();
        assertThat(theirs.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(get(PAGE, tag).statusCode()).isEqualTo(304);
    }

    /// The page is sent whole, says this, and has a tag of its own, which is returned.
    private String assertIsAnother(String path, String says) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, tag);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(says);
        String other = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(other).isNotEqualTo(tag);
        return other;
    }

    private HttpResponse<String> get(String path, String known) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return client.send(known.isEmpty() ? request.build() : request.header("If-None-Match", known).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + OwnArchive.port(archive) + path));
    }

    private static void write(String season) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("boat.txt"), """
                Ada Reed: Who was at the oars?

                Bo Ek: My brother was, before the %s came upon us all, and the sea was rough there.

                Ada Reed: And who came for you in the end?

                Bo Ek: Nobody came. We crossed it by ourselves, and nobody ever asked.
                """.formatted(season));
    }
}
