package org.verbatim.admin;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.Browsing;
import org.verbatim.OverHttp;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;
import org.verbatim.archive.Audience;
import org.verbatim.archive.Drafts;
import org.verbatim.archive.Publication;
import org.verbatim.archive.Visibility;
import org.verbatim.archive.editing.Publishing;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.storing.InterviewWriter;

import static org.assertj.core.api.Assertions.assertThat;

/// What editors do on their pages, to interviews that nobody else sees.
class DeskIntegrationTests extends OverHttp {

    private static final Pattern FIELD = Pattern
            .compile("<(?:input|textarea)[^>]* id=\"f-(\\w+)\"[^>]*? (?:value=\"([^\"]*)\"[^>]*)?>([^<]*)");

    @Autowired
    InterviewWriter writer;

    @Autowired
    Interviews interviews;

    @Autowired
    Publishing publishing;

    @Autowired
    Accounts accounts;

    private final String slug = "desk-" + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // signs in before each test
    private Browsing editor;

    @BeforeEach
    void anEditorAndAnInterviewThatIsNotPublic() throws Exception {
        String name = "desk-" + UUID.randomUUID();
        editor = Browsing.as(port, name, accounts.add(name, AccountRole.EDITOR));
        writer.store(Drafts.of(slug, "Anna Bell: When did you leave the island?",
                "Bo Ek: We crossed the sea before the winter came."));
        publishing.publish(slug, new Publication(Visibility.EDITORS));
    }

    @Test
    void everyInterviewIsListedWithWhoSeesIt() throws Exception {
        String list = editor.page("/admin/interviews?title=" + slug.substring(0, 20).toUpperCase(Locale.ROOT));

        assertThat(list).contains("/admin/interviews/" + slug, "editors only").doesNotContain("putin-kelly");
        assertThat(editor.page("/admin/interviews?visibility=PUBLISHED")).contains("putin-kelly").doesNotContain(slug);
        assertThat(editor.page("/admin/interviews?visibility=WITHDRAWN&page=7")).doesNotContain("putin-kelly");
    }

    @Test
    void factsAreChangedAndShownAsTheEditors() throws Exception {
        HttpResponse<String> saved = describe("title", "A talk on the island", "place", "Åland <b>", "mediaUrl",
                "https://example.org/tape.mp3", "consentNote", "Filed in box 12.");

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(editor.page("/admin/interviews/" + slug)).contains("Saved.", "Filed in box 12.",
                "Chosen here. Read: " + slug);
        assertThat(editor.page("/interviews/" + slug)).contains("A talk on the island", "recorded in Åland &lt;b&gt;",
                "https://example.org/tape.mp3", "An editor’s word").doesNotContain("box 12");
        assertThat(editor.page("/admin/history?name=A+talk+on+the+island")).contains("described", "Åland &lt;b&gt;");
    }

    @Test
    void aRefusalSaysWhyAndChangesNothing() throws Exception {
        HttpResponse<String> refused = describe("recorded", "last week", "title", "Another");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“last week”".replace("“", "&quot;").replace("”", "&quot;"));
        assertThat(interviews.summary(slug, Audience.EDITORS).orElseThrow().title()).isEqualTo(slug);
    }

    @Test
    void anEmbargoNeedsItsDay() throws Exception {
        assertThat(send("/visibility", "visibility", "EMBARGOED", "until", "").body())
                .contains("the day on which it ends");
        assertThat(send("/visibility", "visibility", "EMBARGOED", "until", "2099-01-31").statusCode()).isEqualTo(302);

        assertThat(editor.page("/interviews/" + slug)).contains("until 31 January 2099");
        assertThat(fetch("/interviews/" + slug).statusCode()).isEqualTo(404);
        assertThat(editor.page("/admin/interviews/" + slug)).contains("changed who sees");
    }

    @Test
    void anAddressIsChangedAndOneThatIsTakenIsRefused() throws Exception {
        assertThat(send("/slug", "wanted", "putin-kelly").body()).contains("putin-kelly-2");
        assertThat(send("/slug", "wanted", "No Address").statusCode()).isEqualTo(422);
        HttpResponse<String> renamed = send("/slug", "wanted", slug + "-new");

        assertThat(renamed.headers().firstValue("location").orElseThrow())
                .endsWith("/admin/interviews/" + slug + "-new");
        assertThat(editor.get("/interviews/" + slug).statusCode()).isEqualTo(301);
        assertThat(fetch("/interviews/" + slug).statusCode()).isEqualTo(404);
    }

    @Test
    void wordsATurnAndAllAreTakenDownWithAReasonAndShownAgain() throws Exception {
        String key = interviews.find(slug, Audience.EDITORS).orElseThrow().turns().get(1).key();
        assertThat(send("/takedowns", "key", key, "words", "3-4", "reason", " ").statusCode()).isEqualTo(422);
        assertThat(send("/takedowns", "key", "", "words", "3-4", "reason", "x").statusCode()).isEqualTo(422);
        assertThat(send("/takedowns", "key", key, "words", "99", "reason", "x").statusCode()).isEqualTo(422);

        String others = interviews.find("putin-kelly").orElseThrow().turns().getFirst().key();
        assertThat(send("/takedowns", "key", others, "reason", "x").body()).contains("No turn of this interview");

        send("/takedowns", "key", key, "words", "3-4", "reason", "a promise to the speaker");

        assertThat(editor.page("/interviews/" + slug)).doesNotContain("the sea before")
                .contains("a promise to the speaker");
        String page = editor.page("/admin/interviews/" + slug);
        assertThat(page).contains("words 3 to 4 of turn " + key);
        var lift = Pattern.compile("/takedowns/(\\d+)/lift").matcher(page);
        assertThat(lift.find()).isTrue();
        send("/takedowns/" + lift.group(1) + "/lift");
        assertThat(editor.page("/interviews/" + slug)).contains("the sea before");

        send("/takedowns", "reason", "all of it");
        assertThat(send("/takedowns", "key", key, "reason", "once more").body())
                .contains("taken down already: all of it");
        assertThat(editor.get("/interviews/" + slug).statusCode()).isEqualTo(410);
        assertThat(editor.page("/admin/interviews/" + slug)).contains("the whole interview");
        assertThat(fetch("/interviews/" + slug).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> describe(String... factsAndValues) throws Exception {
        String page = editor.page("/admin/interviews/" + slug);
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(page).results()
                .forEach(field -> fields.put(field.group(1), field.group(2) == null ? "" : field.group(2)));
        assertThat(fields).containsKeys("title", "licence");
        var stamp = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"").matcher(page);
        assertThat(stamp.find()).isTrue();
        fields.put("stamp", stamp.group(1));
        for (int i = 0; i < factsAndValues.length; i += 2) {
            fields.put(factsAndValues[i], factsAndValues[i + 1]);
        }
        return send("", fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(),
                field.getValue())).toArray(String[]::new));
    }

    private HttpResponse<String> send(String action, String... fields) throws Exception {
        String page = "/admin/interviews/" + slug;
        return editor.send(page, page + action, fields);
    }
}
