package org.verbatim.admin;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.verbatim.Browsing;

import static org.assertj.core.api.Assertions.assertThat;

/// Uploads that wait, as they are looked at, corrected and published.
class StagedOverHttpIntegrationTests extends UploadsOverHttp {

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

    @Test
    void thePreviewShowsEachTurnWithItsPlaceAndItsReason() throws Exception {
        long talk = staged("talk.txt", TALK);
        String page = editor.page(at(talk));

        assertThat(page).contains("new: The light over the rocks", "In 1961, from the boat.", "Ada Reed", "line 4",
                "<q dir=\"auto\">Oren Hale:</q>", "What each of its", "before the interview", "By Mara Lind",
                "labelled-text, ");
        assertThat(editor.page(at(talk) + "/source")).contains("k-label", "k-front", "id=\"l4\"", ">Oren Hale:<");
        String article = editor.page(at(staged("harbour.txt", ARTICLE)));
        assertThat(article).contains("said Ada Reed", "attribution", "quoted", "the writer’s own words");
        assertThat(editor.page(at(staged("light.vtt", CAPTIONS)))).contains("cue 2", "<q dir=\"auto\">Oren Hale</q>");
    }

    @Test
    void correctionsAreKeptAsTheSidecarThatCanBeDownloaded() throws Exception {
        long talk = staged("talk.txt", TALK);
        correct(talk, "voices", "voice", "Ada Reed", "name", "Ada Reed", "role", "INTERVIEWEE", "voice",
                "Oren Hale", "name", "Oren Hale the Younger", "role", "INTERVIEWER");
        correct(talk, "facts", "title", "The light", "recorded", "1961~", "collection", "Lights: of the north");

        assertThat(editor.page(at(talk))).contains("new: The light", "Oren Hale the Younger", "From the sidecar",
                "somebody new");
        String sidecar = editor.page(at(talk) + "/sidecar");
        assertThat(sidecar).contains("Oren Hale the Younger", "role: interviewee", "1961~");

        assertThat(publish(talk, "PUBLISHED").headers().firstValue("location").orElse("")).endsWith("/interviews/talk");
        String interview = editor.page("/api/interviews/talk");
        assertThat(interview).contains("\"title\":\"The light\"", "\"recorded\":\"1961~\"",
                "\"name\":\"Oren Hale the Younger\",\"role\":\"interviewer\"");

        // the file with its downloaded sidecar is what is in the archive
        editor.upload(UPLOAD, UPLOAD, "talk.txt", TALK, "talk.yaml", sidecar);
        assertThat(editor.page(UPLOAD)).contains("unchanged: The light");
    }

    @Test
    void aDateThatIsNoneIsRefusedWithTheReasonAndNothingIsLost() throws Exception {
        long talk = staged("talk.txt", TALK);
        HttpResponse<String> refused = editor.send(at(talk), at(talk) + "/facts", "version", version(talk), "title",
                "X",
                "recorded", "June 1961");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is no date");
        assertThat(editor.page(at(talk))).contains("The light over the rocks");
    }

    @Test
    void theFormatIsOverruled() throws Exception {
        long talk = staged("talk.txt", TALK);
        correct(talk, "format", "format", "webvtt");
        assertThat(editor.page(at(talk))).contains("read as webvtt", "What is refused");
        assertThat(publish(talk, "PUBLISHED").headers().firstValue("location").orElse("")).endsWith(at(talk));
        assertThat(editor.page(at(talk))).contains("nothing is lost");

        correct(talk, "format", "format", "");
        assertThat(editor.page(at(talk))).contains("new: The light over the rocks");
    }

    @Test
    void anEmbargoedInterviewIsNeverSeenByVisitorsAndActsAreRecorded() throws Exception {
        long talk = staged("talk.txt", TALK);
        HttpResponse<String> answer = editor.send(at(talk), at(talk) + "/publish", "version", version(talk),
                "visibility",
                "EMBARGOED", "until", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(new Browsing(port()).get("/interviews/talk").statusCode()).isEqualTo(404);
        assertThat(editor.page("/interviews/talk")).contains("In 1961");
        assertThat(editor.page("/admin/history")).contains("added", "The light over the rocks");
        assertThat(editor.page("/admin/imports")).contains("talk.txt", "1 added, 0 revised", Browsing.ADMIN);
        assertThat(count("staged_upload")).isZero();
    }

    @Test
    void whatIsDoubtfulIsListedAndPublishedWithOneClick() throws Exception {
        long ropes = staged("ropes.txt", DOUBTFUL);
        assertThat(editor.page(at(ropes))).contains("There is one doubt").containsPattern("value=\"EDITORS\" checked")
                .doesNotContainPattern("value=\"PUBLISHED\" checked");
        publish(ropes, "EDITORS");
        publish(staged("talk.txt", TALK), "PUBLISHED");

        assertThat(editor.page("/admin/interviews?doubtful=true")).contains("ropes").doesNotContain("light over");
        String desk = "/admin/interviews/ropes";
        assertThat(editor.page(desk)).contains("nobody is named before this talk", "Publish it as it is");
        assertThat(editor.send(desk, desk + "/visibility", "visibility", "PUBLISHED").statusCode()).isEqualTo(302);
        assertThat(new Browsing(port()).get("/interviews/ropes").statusCode()).isEqualTo(200);
        assertThat(editor.page(desk)).contains("nobody is named before this talk")
                .doesNotContain("Publish it as it is");
    }

    @Test
    void anEditorWhoPublishesWhatIsDoubtfulAcceptsTheDoubts() throws Exception {
        publish(staged("ropes.txt", DOUBTFUL), "PUBLISHED");

        assertThat(new Browsing(port()).get("/interviews/ropes").statusCode()).isEqualTo(200);
        assertThat(editor.page("/admin/history")).contains("An evening about ropes");
    }

    @Test
    void aRevisionShowsWhatItWouldChange() throws Exception {
        publish(staged("talk.txt", TALK), "EDITORS");
        long again = staged("talk.txt", TALK.replace("In 1961, from the boat.", "In 1962, from the boat.")
                + "\nAda Reed: And of the rocks?\n");
        String page = editor.page(at(again));

        assertThat(page).contains("a revision of The light over the rocks", "What revision 2 would change",
                "Turn 2 changed", "Turn 5 was added", "Publish as revision 2");
        assertThat(publish(again, "PUBLISHED").statusCode()).isEqualTo(302);
        assertThat(editor.page("/interviews/talk")).contains("In 1962", "Only editors see this");
    }

    @Test
    void anotherInterviewOfTheSameNameIsNoticed() throws Exception {
        publish(staged("talk.txt", TALK), "PUBLISHED");
        String other = "Bo Ek: Where is the key?\nMai Lund: Under the stone by the door.\nBo Ek: Which of them?\nMai Lund: The flat one.\n";
        long stranger = staged("talk.txt", other);

        assertThat(editor.page(UPLOAD)).contains("perhaps another interview of the same name")
                .doesNotContain("checked=\"checked\"><div>");
        correct(stranger, "name", "called", "key.txt");
        assertThat(editor.page(at(stranger))).contains("as /interviews/key");
    }

    @Test
    void anAddressThatIsTakenIsOfferedTwoWaysOut() throws Exception {
        publish(staged("talk.txt", TALK), "PUBLISHED");
        long clash = staged("tapes/one/talk.txt", TALK.replace("1961", "1971"));
        String page = editor.page(at(clash));
        assertThat(page).contains("belongs to an interview from talk.txt", "give it the address talk-2",
                "a new state of what came as talk.txt");

        correct(clash, "facts", "slug", "talk-2");
        assertThat(editor.page(at(clash))).contains("as /interviews/talk-2", "new: The light over the rocks");
        correct(clash, "facts", "slug", "");
        correct(clash, "name", "called", "talk.txt");
        assertThat(editor.page(at(clash))).contains("a revision of The light over the rocks");
    }

    @Test
    void anAddressTakenSinceThePreviewIsRefusedAndTheUploadGoesOnWaiting() throws Exception {
        long one = staged("a/b/talk.txt", TALK);
        long other = staged("a/c/talk.txt", TALK.replace("1961", "1971"));
        String seen = version(other);
        publish(one, "PUBLISHED");

        HttpResponse<String> answer = editor.send(at(other), at(other) + "/publish", "version", seen, "visibility",
                "EDITORS");
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith(at(other));
        assertThat(editor.page(at(other))).contains("belongs to an interview from b/talk.txt");
        assertThat(count("interview")).isEqualTo(1);
    }

    @Test
    void whoeverIsSecondIsToldSo() throws Exception {
        long talk = staged("talk.txt", TALK);
        String seen = version(talk);
        correct(talk, "facts", "title", "Mine");
        HttpResponse<String> late = editor.send(at(talk), at(talk) + "/facts", "version", seen, "title", "Yours");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody changed this upload");

        String token = version(talk);
        assertThat(publish(talk, "PUBLISHED").statusCode()).isEqualTo(302);
        HttpResponse<String> gone = editor.send("/admin/account", at(talk) + "/publish", "version", token);
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.body()).contains("waits no more");
    }

    @Test
    void thoseChosenArePublishedTogetherAndAnyOthersDiscarded() throws Exception {
        long talk = staged("talk.txt", TALK);
        long light = staged("light.vtt", CAPTIONS);
        HttpResponse<String> published = editor.send(UPLOAD, UPLOAD + "/publish", "chosen",
                talk + "." + version(talk), "visibility", "EDITORS");
        assertThat(published.statusCode()).isEqualTo(302);
        assertThat(editor.page(UPLOAD)).contains("The light over the rocks", "One upload waits");
        editor.send(UPLOAD, UPLOAD + "/discard", "chosen", light + "." + version(light));
        assertThat(editor.page(UPLOAD)).contains("Nothing waits");
        assertThat(editor.get(at(light)).statusCode()).isEqualTo(404);
    }

    @Test
    void severalInterviewsOfOneSourceAreShownOneByOne() throws Exception {
        long tapes = staged("tapes.jsonl", """
                {"id":"tape-a","title":"First","turns":[{"speaker":"Bo Ek","text":"The sea was calm."}]}
                {"id":"tape-b","title":"Second","turns":[{"speaker":"Mai Lund","text":"The door was open."}]}
                {"id":"tape-c","turns":[]}
                """);
        assertThat(editor.page(at(tapes))).contains("The sea was calm", "Interview 1 of 2", "no turn has words");
        assertThat(editor.page(at(tapes) + "?interview=2")).contains("The door was open", "Mai Lund");
        assertThat(publish(tapes, "EDITORS").headers().firstValue("location").orElse("")).endsWith("/admin/imports");
        assertThat(count("interview")).isEqualTo(2);
    }
}
