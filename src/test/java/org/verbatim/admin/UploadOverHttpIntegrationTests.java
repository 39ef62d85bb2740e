package org.verbatim.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.verbatim.Browsing;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;
import org.verbatim.ingest.Upload;
import org.verbatim.ingest.UploadResult;
import org.verbatim.ingest.Uploads;

import static org.assertj.core.api.Assertions.assertThat;

/// What comes in at the page for uploads, and waits.
class UploadOverHttpIntegrationTests extends UploadsOverHttp {

    @Test
    void aFolderComesInWithItsSidecarsAndNothingIsPublished() throws Exception {
        long people = count("person");
        HttpResponse<String> answer = editor.upload(UPLOAD, UPLOAD, "tapes/talk.txt", TALK, "tapes/talk.yaml",
                "title: The talk about the light\n", "tapes/sub/harbour.txt", ARTICLE, "tapes/light.vtt", CAPTIONS,
                "tapes/list.txt", "milk, eggs\n", "tapes/.DS_Store", "x", "tapes/empty.txt", "");

        assertThat(answer.statusCode()).isEqualTo(302);
        String list = editor.page(UPLOAD);
        assertThat(list).contains("4 uploads wait", "new: The talk about the light", "read as labelled-text",
                "sub/harbour.txt", "read as quoted-article", "light.vtt", "read as webvtt", "refused:",
                "is not a transcript", "empty.txt is empty").doesNotContain("DS_Store");
        assertThat(count("interview")).isZero();
        assertThat(count("person")).isEqualTo(people);
    }

    @Test
    void aSidecarMayComeLaterAndReplacesNoOther() throws Exception {
        staged("talk.txt", TALK);
        editor.upload(UPLOAD, UPLOAD, "talk.yaml", "title: Of the light\n");
        assertThat(editor.page(UPLOAD)).contains("new: Of the light", "One upload waits");
        editor.upload(UPLOAD, UPLOAD, "talk.txt", TALK, "talk.yaml", "title: Of another light\n");
        assertThat(editor.page(UPLOAD)).contains("new: Of the light", "One upload waits", "with another sidecar");
        editor.upload(UPLOAD, UPLOAD, "alone.yaml", "title: Of nothing\n");
        assertThat(editor.page(UPLOAD)).contains("There is no source called alone");
    }

    @Test
    void aZipIsAFolderOneBadFileOfWhichStopsNoOther() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            entry(zip, "tapes/talk.txt", TALK);
            entry(zip, "../outside.txt", TALK);
            entry(zip, "tapes/list.txt", "milk, eggs\n");
            entry(zip, "tapes/talk.yaml", "title: The first tape\n");
        }
        assertThat(editor.upload(UPLOAD, UPLOAD, "tapes.zip", zipped.toByteArray()).statusCode()).isEqualTo(302);
        String list = editor.page(UPLOAD);
        assertThat(list).contains("2 uploads wait", "tapes.zip/tapes/talk.txt", "new: The first tape", "refused:");

        editor.upload(UPLOAD, UPLOAD, "broken.zip", "PK\u0003\u0004 and nothing more");
        assertThat(editor.page(UPLOAD)).contains("broken.zip", "damaged");
    }

    @Test
    void aSourceThatItsReaderFailsAtIsRefusedAndStopsNoOther() throws Exception {
        String unforeseen = TALK + "\nOren Hale: " + FailingReader.TRIGGER + "\n";
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            entry(zip, "a.txt", unforeseen);
            entry(zip, "b.txt", TALK);
        }

        assertThat(editor.upload(UPLOAD, UPLOAD, "fault.txt", unforeseen).statusCode()).isEqualTo(302);
        assertThat(editor.upload(UPLOAD, UPLOAD, "tapes.zip", zipped.toByteArray()).statusCode()).isEqualTo(302);

        assertThat(editor.page(UPLOAD)).contains("fault.txt", "could not be read (IllegalStateException)",
                "tapes.zip/a.txt", "tapes.zip/b.txt", "new: The light over the rocks")
                .doesNotContain(FailingReader.MESSAGE);
        UploadResult stored = archive.getBean(Uploads.class)
                .store(new Upload("tapes.zip", zipped.toByteArray(), null, null));
        assertThat(stored.interviews()).hasSize(1);
        assertThat(stored.rejected()).singleElement().satisfies(refused -> {
            assertThat(refused.source()).isEqualTo("tapes.zip/a.txt");
            assertThat(refused.reason()).isEqualTo("could not be read (IllegalStateException); the log says why");
        });
    }

    @Test
    void hostileNamesAndWordsStayText() throws Exception {
        long bad = staged("<img src=x onerror=alert(1)>.txt", TALK.replace("Ada Reed", "<script>alert(1)</script> Reed")
                .replace("The light over the rocks", "<img src=x>"));
        assertThat(editor.page(UPLOAD) + editor.page(at(bad)) + editor.page(at(bad) + "/source"))
                .doesNotContain("<img src=x", "<script>alert").contains("&lt;img src=x");
        editor.upload(UPLOAD, UPLOAD, "x".repeat(300) + ".txt", TALK);
        assertThat(editor.page(UPLOAD)).contains("more than 250");
        staged("../../\u202Eحوار.txt", TALK);
        assertThat(editor.page(UPLOAD)).contains(">حوار.txt<");
    }

    @Test
    void limitsSayWhatTheyAre() throws Exception {
        HttpResponse<String> large = editor.upload(UPLOAD, UPLOAD, "large.txt", "x".repeat(300_000));
        assertThat(large.statusCode()).isEqualTo(413);
        for (int i = 0; i < 11; i++) {
            editor.upload(UPLOAD, UPLOAD, "talk" + i + ".txt", "milk " + i);
        }
        assertThat(editor.page(UPLOAD)).contains("There are 10 uploads waiting", "verbatim.staging.max-waiting");
    }

    @Test
    void whatWaitsTooLongIsSwept() throws Exception {
        long old = staged("old.txt", TALK);
        long young = staged("young.txt", TALK);
        database().sql("update staged_upload set changed_at = now() - interval '15 days' where id = :id")
                .param("id", old).update();
        archive.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .forEach(task -> task.getTask().getRunnable().run());

        assertThat(editor.get(at(old)).statusCode()).isEqualTo(404);
        assertThat(editor.get(at(young)).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyEditorsUploadAndOnlyFromTheArchivesOwnPages() throws Exception {
        assertThat(new Browsing(port()).get(UPLOAD).statusCode()).isEqualTo(302);
        String password = archive.getBean(Accounts.class).add("uploading.reader", AccountRole.READER);
        Browsing reader = Browsing.as(port(), "uploading.reader", password);
        assertThat(reader.get(UPLOAD).statusCode()).isEqualTo(403);
        assertThat(reader.upload("/admin/account", UPLOAD, "talk.txt", TALK).statusCode()).isEqualTo(403);
        long talk = staged("talk.txt", TALK);
        assertThat(editor.post(at(talk) + "/discard", "version", version(talk)).statusCode()).isEqualTo(403);
        assertThat(count("staged_upload")).isEqualTo(1);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
