package org.verbatim.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.OwnArchive;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.ApiTokens;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.Publishing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Sources that come in over HTTP, in an archive of their own, since others count what is in theirs.
class UploadApiIntegrationTests {

    private static final String TALK = """
            Ada Reed: When did you first see it?

            Oren Hale: In 1961.

            Ada Reed: Were you afraid?

            Oren Hale: Of the silence.
            """;

    /// Nobody is named before the talk: who gives it is a doubt.
    private static final String DOUBTFUL = """
            An evening about ropes

            I have made ropes since I was nine, and I have never been up a mast.

            My father said that a rope remembers every knot, and we laughed at him.

            Questions

            Q: Which rope is the oldest?

            A: The bell rope. Nobody dares to replace it.

            Q: Would you climb now?

            A: I would climb down.
            """;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    private static ConfigurableApplicationContext archive;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        archive = OwnArchive.start(folder);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @AfterEach
    void forget() {
        JdbcClient database = archive.getBean(JdbcClient.class);
        String uploaded = "select id from interview where slug in ('upload-talk', 'upload-a', 'upload-b')";
        database.sql("delete from revision where interview_id in (" + uploaded + ")").update();
        database.sql("delete from interview where id in (" + uploaded + ")").update();
        tokens().list().forEach(token -> tokens().revoke(token.id()));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndStoresNothing() throws Exception {
        HttpResponse<String> answer = send("upload-talk.txt", TALK, "?dryRun=true", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.path("outcome").asString()).isEqualTo("added");
        assertThat(json.path("format").asString()).isEqualTo("labelled-text");
        assertThat(json.path("confidence").asDouble()).isBetween(0.4, 1.0);
        assertThat(json.path("slug").asString()).isEqualTo("upload-talk");
        assertThat(json.path("turns")).hasSize(4);
        assertThat(json.path("turns").get(1).path("text").asString()).isEqualTo("In 1961.");
        int covered = json.path("coverage").valueStream().mapToInt(JsonNode::asInt).sum();
        assertThat(covered).isEqualTo(TALK.length());
        assertThat(fetch("/api/interviews/upload-talk").statusCode()).isEqualTo(404);
    }

    @Test
    void aSourceIsAddedOnceThenUnchangedThenRevised() throws Exception {
        HttpResponse<String> added = send("upload-talk.txt", TALK, "", Map.of("sidecar", "title: The old light\n"));
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).contains("\"outcome\":\"added\"", "\"title\":\"The old light\"");
        assertThat(fetch("/api/interviews/upload-talk").body()).contains("The old light");

        HttpResponse<String> again = send("upload-talk.txt", TALK, "", Map.of("sidecar", "title: The old light\n"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"outcome\":\"unchanged\"");

        HttpResponse<String> revised = send("upload-talk.txt", TALK.replace("1961", "1962"), "", Map.of());
        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.body()).contains("\"outcome\":\"revised\"", "\"revision\":2");
    }

    @Test
    void whatIsReadWithDoubtsIsSeenByEditorsUntilTheyPublishIt() throws Exception {
        JsonNode sure = JsonMapper.shared().readTree(send("upload-a.txt", TALK, "", Map.of()).body());
        assertThat(sure.path("visibility").asString()).isEqualTo("published");
        JsonNode would = JsonMapper.shared().readTree(send("upload-b.txt", DOUBTFUL, "?dryRun=true", Map.of()).body());
        assertThat(would.path("visibility").asString()).isEqualTo("editors");

        HttpResponse<String> answer = send("upload-b.txt", DOUBTFUL, "", Map.of());
        JsonNode doubtful = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(doubtful.path("visibility").asString()).isEqualTo("editors");
        assertThat(doubtful.path("warnings").get(0).path("kind").asString()).isEqualTo("speaker");
        assertThat(fetch("/api/interviews/upload-b").statusCode()).isEqualTo(404);
        assertThat(fetch("/api/interviews").body()).contains("upload-a").doesNotContain("upload-b");

        archive.getBean(Publishing.class).publish("upload-b", new Publication(Visibility.PUBLISHED));
        assertThat(fetch("/api/interviews/upload-b").body()).contains("\"visibility\":\"published\"");
        JsonNode again = JsonMapper.shared()
                .readTree(send("upload-b.txt", DOUBTFUL.replace("nine", "ten"), "", Map.of()).body());
        assertThat(again.path("outcome").asString()).isEqualTo("revised");
        assertThat(again.path("visibility").asString()).isEqualTo("published");
        assertThat(fetch("/api/interviews/upload-b").body()).contains("since I was ten");
    }

    @Test
    void theSameFileUnderAnotherNameIsTakenWithAWarning() throws Exception {
        send("upload-a.txt", TALK, "", Map.of());
        HttpResponse<String> again = send("upload-b.txt", TALK, "", Map.of());

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).contains("the archive has the same file already, as /interviews/upload-a");
        assertThat(send("upload-b.txt", TALK.replace("1961", "1962"), "?dryRun=true", Map.of()).body())
                .doesNotContain("the same file");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReasons() throws Exception {
        HttpResponse<String> answer = send("upload-talk.txt", "milk, eggs, bread\n", "", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("reasons").get(0).asString())
                .contains("upload-talk.txt", "no two labels");
        HttpResponse<String> sidecar = send("upload-talk.txt", TALK, "", Map.of("sidecar", "titel: x\n"));
        assertThat(sidecar.statusCode()).isEqualTo(422);
        assertThat(sidecar.body()).contains("has no field");
    }

    @Test
    void theFormatCanBeChosen() throws Exception {
        HttpResponse<String> chosen = send("upload-talk.txt", TALK, "?dryRun=true&format=json", Map.of());
        assertThat(chosen.statusCode()).isEqualTo(422);
        assertThat(chosen.body()).contains("read as json");
        HttpResponse<String> unknown = send("upload-talk.txt", TALK, "?dryRun=true&format=braille", Map.of());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("there is no format", "labelled-text");
    }

    @Test
    void aSourceOfSeveralInterviewsTellsOfEach() throws Exception {
        String lines = """
                {"id":"upload-a","turns":[{"speaker":"A","text":"One."}]}
                {"id":"upload-b","turns":[]}
                """;
        HttpResponse<String> answer = send("tapes.jsonl", lines, "", Map.of());

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.path("interviews").get(0).path("slug").asString()).isEqualTo("upload-a");
        assertThat(json.path("rejected").get(0).path("reason").asString()).contains("no turn has words");
    }

    @Test
    void aMachinesTranscriptIsSaidToBeOneWhereverItsWordsAre() throws Exception {
        String heard = """
                {"text": "", "language": "en", "segments": [
                 {"id": 0, "seek": 0, "start": 0.0, "end": 4.0, "text": " The lamp was lit at dusk, [inaudible] every day.",
                  "avg_logprob": -0.2, "no_speech_prob": 0.01},
                 {"id": 1, "seek": 0, "start": 4.0, "end": 9.5, "text": " Nobody ever thanked us.",
                  "avg_logprob": -0.2, "no_speech_prob": 0.01}]}""";
        HttpResponse<String> added = send("upload-talk.json", heard, "", Map.of());

        assertThat(added.body()).contains("\"machineMade\":{\"tool\":\"Whisper\"}");
        assertThat(fetch("/api/interviews/upload-talk").body()).contains("\"machineMade\":{\"tool\":\"Whisper\"}");
        assertThat(fetch("/interviews/upload-talk").body()).contains("transcribed by machine (Whisper)",
                "<span class=\"aside\">[inaudible]</span>");
        await(() -> fetch("/api/search?q=lamp").body().contains("\"machineMade\":{\"tool\":\"Whisper\"}"));
        assertThat(fetch("/search?q=lamp").body()).contains("transcribed by machine (Whisper)", "not all was heard");
        JsonNode verdict = JsonMapper.shared()
                .readTree(fetch("/api/check?quote=The%20lamp%20was%20lit%20at%20dusk").body());
        assertThat(verdict.path("verdict").asString()).isEqualTo("verbatim");
        assertThat(verdict.path("flags").valueStream().map(JsonNode::asString)).contains("machine-made", "unheard");
        assertThat(fetch("/check?quote=The%20lamp%20was%20lit%20at%20dusk").body())
                .contains("A program wrote this transcript", "nobody heard, or wrote down, what was said");

        HttpResponse<String> revised = send("upload-talk.json", heard, "",
                Map.of("sidecar", "machineMade: no\nmediaUrl: https://example.org/lamp.mp3\n"));
        assertThat(revised.body()).contains("\"outcome\":\"revised\"", "\"machineMade\":null");
        await(() -> !fetch("/api/search?q=lamp").body().contains("Whisper"));
        HttpResponse<String> page = fetch("/interviews/upload-talk");
        assertThat(page.body()).contains("<audio").doesNotContain("transcribed by machine");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).endsWith("media-src https:"));
        assertThat(fetch("/interviews").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("media-src"));
    }

    /// The index follows the archive.
    private static void await(Callable<Boolean> seen) throws Exception {
        for (int tries = 0; tries < 200 && !seen.call(); tries++) {
            Thread.sleep(50);
        }
        assertThat(seen.call()).isTrue();
    }

    @Test
    void documentsComeInAndTheirTextIsShown() throws Exception {
        byte[] document = Files
                .readAllBytes(Path.of("src/test/resources/transcripts/labelled-document/bold-labels.docx"));
        HttpResponse<String> answer = send("upload-talk.docx", document, "", Map.of(), token(AccountRole.EDITOR));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"format\":\"labelled-document\"", "Ada Reed");
        assertThat(fetch("/interviews/upload-talk/source").body()).contains("Of the silence.");
    }

    @Test
    void aZipIsAFolderOfSourcesOneBadFileOfWhichStopsNoOther() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            entry(zip, "tapes/upload-a.txt", TALK);
            entry(zip, "tapes/list.txt", "milk, eggs\n");
            entry(zip, "tapes/upload-b.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Reed>Were you afraid?\n");
            entry(zip, "tapes/upload-a.yaml", "title: The first tape\n");
            entry(zip, "__MACOSX/upload-a.txt", "x");
        }
        HttpResponse<String> answer = send("tapes.zip", zipped.toByteArray(), "", Map.of(),
                token(AccountRole.EDITOR));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.path("interviews")).hasSize(2);
        assertThat(json.path("interviews").get(0).path("title").asString()).isEqualTo("The first tape");
        assertThat(json.path("interviews").get(0).path("format").asString()).isEqualTo("labelled-text");
        assertThat(json.path("interviews").get(1).path("format").asString()).isEqualTo("webvtt");
        assertThat(json.path("rejected")).hasSize(1);
        assertThat(json.path("rejected").get(0).path("source").asString()).isEqualTo("tapes.zip/tapes/list.txt");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("upload-a.txt"));
            for (int i = 0; i < 40; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        HttpResponse<String> answer = send("bomb.zip", zipped.toByteArray(), "", Map.of(), token(AccountRole.EDITOR));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("unpacks to more than", "300 times the ZIP file");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyEditorsMayUpload() throws Exception {
        assertThat(send("upload-talk.txt", TALK.getBytes(StandardCharsets.UTF_8), "", Map.of(), "").statusCode())
                .isEqualTo(401);
        assertThat(send("upload-talk.txt", TALK.getBytes(StandardCharsets.UTF_8), "", Map.of(),
                token(AccountRole.READER)).statusCode()).isEqualTo(403);
    }

    private static ApiTokens tokens() {
        return archive.getBean(ApiTokens.class);
    }

    private static String token(AccountRole role) {
        return tokens().make("tests", role);
    }

    private static URI address(String path) {
        return URI
                .create("http://localhost:" + archive.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String name, String text, String query, Map<String, String> parts)
            throws IOException, InterruptedException {
        return send(name, text.getBytes(StandardCharsets.UTF_8), query, parts, token(AccountRole.EDITOR));
    }

    private HttpResponse<String> send(String name, byte[] bytes, String query, Map<String, String> parts, String token)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "file", name, bytes);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            part(body, part.getKey(), part.getKey() + ".yaml", part.getValue().getBytes(StandardCharsets.UTF_8));
        }
        body.write("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/interviews" + query))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String name, String file, byte[] bytes) throws IOException {
        body.write(("--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(bytes);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
