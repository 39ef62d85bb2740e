package org.verbatim.admin;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.Browsing;
import org.verbatim.OwnArchive;
import org.verbatim.TestDatabase;
import org.verbatim.VerbatimApplication;

import static org.assertj.core.api.Assertions.assertThat;

/// Tests of uploads in an archive of their own, since others count what is in theirs; each begins and ends with an empty one.
abstract class UploadsOverHttp {

    static final String UPLOAD = "/admin/upload";
    static final String TALK = """
            The light over the rocks
            By Mara Lind

            Ada Reed: When did you first see the light?

            Oren Hale: In 1961, from the boat.

            Ada Reed: Were you afraid?

            Oren Hale: Of the silence, not of the water.
            """;
    static final String ARTICLE = """
            Harbour to close in autumn

            The harbour will close in autumn, the town said on Monday.

            “We have no boats left, and no one to mend the walls,” said Ada Reed, the harbourmaster. “I would rather see it shut than see it fall.”

            Tom Hale told reporters that the money was spent.
            """;
    static final String CAPTIONS = """
            WEBVTT

            00:01.000 --> 00:03.000
            <v Ada Reed>Were you afraid?

            00:03.500 --> 00:06.000
            <v Oren Hale>Of the silence.
            """;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all
    static ConfigurableApplicationContext archive;

    @SuppressWarnings("NullAway.Init") // signs in before each
    Browsing editor;

    @BeforeAll
    static void start() {
        archive = new SpringApplicationBuilder(VerbatimApplication.class, FailingReader.class)
                .run(OwnArchive.arguments(TestDatabase.create(), folder, "--verbatim.staging.max-waiting=10",
                        "--spring.servlet.multipart.max-file-size=200KB"));
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @BeforeEach
    void signIn() throws Exception {
        editor = Browsing.asAdmin(port());
    }

    @AfterEach
    void forget() {
        database().sql("delete from staged_upload").update();
        database().sql("delete from revision").update();
        database().sql("delete from interview").update();
    }

    final long staged(String name, String text) throws Exception {
        editor.upload(UPLOAD, UPLOAD, name, text);
        return database().sql("select max(id) from staged_upload").query(Long.class).single();
    }

    final void correct(long id, String what, String... fields) throws Exception {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = version(id);
        HttpResponse<String> answer = editor.send(at(id), at(id) + "/" + what, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    final HttpResponse<String> publish(long id, String visibility) throws Exception {
        return editor.send(at(id), at(id) + "/publish", "version", version(id), "visibility", visibility);
    }

    final String version(long id) throws Exception {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(editor.page(at(id)));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    static String at(long id) {
        return UPLOAD + "/" + id;
    }

    static long count(String table) {
        return database().sql("select count(*) from " + table).query(Long.class).single();
    }

    static JdbcClient database() {
        return archive.getBean(JdbcClient.class);
    }

    static int port() {
        return Integer.parseInt(archive.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
