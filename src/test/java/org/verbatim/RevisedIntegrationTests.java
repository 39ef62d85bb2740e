package org.verbatim;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.archive.Turn;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.ingest.Importer;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody who cited a turn finds when its interview was changed since.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisedIntegrationTests {

    private static final String ANSWER = "We crossed the sea in an open boat before the winter came upon us.";

    @SuppressWarnings("NullAway.Init") // given before all tests
    private Path folder;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private ConfigurableApplicationContext archive;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Files.createDirectories(folder.resolve("data"));
        archive = OwnArchive.start(folder);
    }

    @AfterAll
    void stop() {
        archive.close();
    }

    @Test
    void saysThatWordsChangedAndHow() throws Exception {
        store("words", "Bo Ek", ANSWER);
        String cited = answer("words").key();
        store("words", "Bo Ek", ANSWER.replace("winter", "summer"));

        String page = body("/t/" + cited);

        assertThat(page).contains("These words were changed on", "Not only punctuation", "As it was cited",
                "As it stands now", "What changed").doesNotContain("Only punctuation", "Only capitals");
        assertThat(text(page, "<p class=\"diff\"", "</p>"))
                .contains("boat before the [gone: winter] [came: summer]  came upon us.");
        assertThat(body("/api/turns/" + cited)).contains("\"current\":false",
                "\"supersededBy\":\"" + answer("words").key() + "\"", "winter");
    }

    @Test
    void saysWhereOnlyPunctuationOrCapitalsChanged() throws Exception {
        store("comma", "Bo Ek", ANSWER);
        String first = answer("comma").key();
        store("comma", "Bo Ek", ANSWER.replace("boat before", "boat, before"));
        assertThat(body("/t/" + first)).contains("Only punctuation or spacing changed");

        store("comma", "Bo Ek", ANSWER.replace("winter", "Winter"));

        assertThat(body("/t/" + first)).contains("Only capitals, punctuation or spacing changed");
    }

    @Test
    void saysSinceWhenATurnIsGoneAndKeepsItsWords() throws Exception {
        store("gone", "Bo Ek", ANSWER);
        String cited = answer("gone").key();
        store("gone", "Bo Ek", "Nothing whatever of that kind can be remembered by anybody here.");

        assertThat(body("/t/" + cited)).contains("This turn was removed on", "before the winter came")
                .doesNotContain("As it stands now");
    }

    @Test
    void aChangeThatIsTakenBackMakesTheOldAddressCurrentAgain() throws Exception {
        store("back", "Bo Ek", ANSWER);
        String cited = answer("back").key();
        store("back", "Bo Ek", ANSWER.replace("winter", "summer"));
        assertThat(body("/t/" + cited)).contains("These words were changed");

        store("back", "Bo Ek", ANSWER);

        assertThat(body("/t/" + cited)).doesNotContain("These words were changed");
        assertThat(body("/api/turns/" + cited)).contains("\"current\":true", "\"supersededBy\":null");
    }

    @Test
    void saysToWhomWordsWereAttributedBefore() throws Exception {
        store("whose", "Bo Renberg", ANSWER);
        String cited = answer("whose").key();

        String slug = archive.getBean(People.class).rename("bo-renberg", "Bodil Renberg");

        assertThat(slug).isEqualTo("bodil-renberg");
        assertThat(body("/t/" + cited)).contains("attributed to Bo Renberg when they were stored",
                "attributed to Bodil Renberg");
        assertThat(get("/people/bo-renberg").statusCode()).isEqualTo(301);
        assertThat(location("/people/bo-renberg?page=1")).isEqualTo("/people/bodil-renberg?page=1");
        assertThat(body("/people/bodil-renberg")).contains("Bodil Renberg", "Bo Renberg");
    }

    @Test
    void aSourceThatHasTheFormerNameMeansTheSamePerson() throws Exception {
        store("former", "Cai Holm", ANSWER);
        archive.getBean(People.class).rename("cai-holm", "Kai Holm");

        store("former", "Cai Holm", ANSWER.replace("winter", "summer"));

        assertThat(answer("former").person()).isEqualTo("kai-holm");
    }

    @Test
    void oneWhoWasMergedLeadsToTheOther() throws Exception {
        store("one", "Dag Moen", ANSWER);
        store("two", "Dagfinn Moen", ANSWER);
        String cited = answer("one").key();

        archive.getBean(People.class).merge("dag-moen", "dagfinn-moen");

        assertThat(location("/people/dag-moen")).isEqualTo("/people/dagfinn-moen");
        assertThat(archive.getBean(People.class).find("dagfinn-moen").orElseThrow().figures().getInterviews())
                .isEqualTo(2);
        assertThat(body("/t/" + cited)).contains("attributed to Dag Moen when they were stored");
        store("three", "Dag Moen", ANSWER);
        assertThat(answer("three").person()).isEqualTo("dagfinn-moen");
    }

    @Test
    void formerSlugsOfAnInterviewRedirectWithAllThatIsBehindThem() throws Exception {
        store("old-name", "Bo Ek", ANSWER);
        String cited = answer("old-name").key();

        archive.getBean(InterviewWriter.class).rename("old-name", "new-name");

        assertThat(location("/interviews/old-name?q=sea")).isEqualTo("/interviews/new-name?q=sea");
        assertThat(location("/interviews/old-name/turns/2")).isEqualTo("/interviews/new-name/turns/2");
        assertThat(location("/interviews/old-name/source")).isEqualTo("/interviews/new-name/source");
        assertThat(location("/interviews/old-name/revisions")).isEqualTo("/interviews/new-name/revisions");
        assertThat(location("/api/interviews/old-name")).isEqualTo("/api/interviews/new-name");
        assertThat(location("/api/interviews/old-name/source")).isEqualTo("/api/interviews/new-name/source");
        assertThat(answer("new-name").key()).isEqualTo(cited);
        store("old-name", "Bo Ek", ANSWER.replace("winter", "summer"));
        assertThat(answer("new-name").text()).as("its source is still its source").contains("summer");
    }

    @Test
    void severalTurnsOfOneKeyAreAllListed() throws Exception {
        store("twin", "Bo Ek", ANSWER);
        store("other-twin", "Bo Ek", "My brother rowed, and I did what I could when he had to sleep.");
        archive.getBean(JdbcClient.class).sql("update turn set key = ? where key = ?")
                .param(answer("twin").key()).param(answer("other-twin").key()).update();

        assertThat(body("/t/" + answer("twin").key())).contains("2 turns have this address", "before the winter came",
                "My brother rowed");
    }

    @Test
    void theRevisionsOfAnInterviewShowWhatEachChanged() throws Exception {
        store("course", "Bo Ek", ANSWER);
        String first = answer("course").key();
        assertThat(body("/interviews/course/revisions")).contains("nothing has changed since it came");
        assertThat(body("/interviews/course")).doesNotContain("/interviews/course/revisions");
        store("course", "Bo Ek", ANSWER.replace("winter", "summer"));
        store("course", "Bo Ek", ANSWER.replace("winter", "summer") + "\n\nAnna Bell: And then, after that summer?");

        String page = body("/interviews/course/revisions");

        assertThat(page).contains("Revision 3,", "Revision 2,", "Revision 1,", "1 turn changed", "1 turn added",
                "href=\"/t/" + first + "\"", "course.txt", "SHA-256");
        assertThat(text(page, "<p class=\"diff\"", "</p>")).contains("[came: And then, after that summer?] ");
        assertThat(body("/interviews/course")).contains("/interviews/course/revisions");
        assertThat(body("/interviews/course/revisions?number=2")).contains("Turn 2 changed", "[gone:")
                .doesNotContain("Revision 3,");
        assertThat(get("/interviews/course/revisions?number=4").statusCode()).isEqualTo(404);
        assertThat(body("/api/interviews/course/revisions")).contains("\"total\":3", "\"change\":\"changed\"",
                "\"change\":\"added\"", "\"before\":null");
    }

    private void store(String name, String speaker, String answer) throws Exception {
        Files.writeString(folder.resolve("data/" + name + ".txt"), """
                A Crossing

                Anna Bell: When did you leave the island with your family and the two dogs?

                %s: %s

                Anna Bell: And who was at the oars through the night, if I may ask you that?

                %s: My father, mostly, and I did what I could at sea when he had to sleep.
                """.formatted(speaker, answer, speaker));
        assertThat(archive.getBean(Importer.class).importPath(folder.resolve("data/" + name + ".txt")).rejected())
                .isEmpty();
    }

    private Turn answer(String slug) {
        return archive.getBean(Interviews.class).find(slug).orElseThrow().turns().get(1);
    }

    /// The first element that begins so, as somebody would hear it read.
    private static String text(String page, String from, String to) {
        int start = page.indexOf(from);
        return page.substring(page.indexOf('>', start) + 1, page.indexOf(to, start)).replaceAll("<[^>]*>", "");
    }

    private String location(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(301);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).toString()
                .replaceFirst("^http://[^/]+", "");
    }

    private String body(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return OwnArchive.get(archive, path);
    }
}
