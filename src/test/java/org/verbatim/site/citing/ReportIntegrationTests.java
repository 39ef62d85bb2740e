package org.verbatim.site.citing;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verbatim.Browsing;
import org.verbatim.OverHttp;
import org.verbatim.archive.reading.Interviews;

import static org.assertj.core.api.Assertions.assertThat;

class ReportIntegrationTests extends OverHttp {

    private static final String WRONG = "She said <b>never</b>, not ever.";

    @Autowired
    Interviews interviews;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from report").update();
    }

    @Test
    void aReportIsPublicWithItsAnswerAndNotBefore() throws Exception {
        Browsing visitor = new Browsing(port);
        HttpResponse<String> sent = visitor.post(turn() + "/report", "text", WRONG, "name", "Cy Dahl", "website", "");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("location").orElseThrow()).endsWith(turn() + "?reported=yes#reports");
        assertThat(visitor.hasCookies()).isFalse();
        assertThat(visitor.page(turn() + "?reported=yes")).contains("Thank you").doesNotContain("never", "Cy Dahl");

        Browsing editor = Browsing.asAdmin(port);
        String list = editor.page("/admin/reports");
        assertThat(list).contains("She said &lt;b&gt;never&lt;/b&gt;, not ever.", "Cy Dahl", "One waits");
        String id = id(list);
        assertThat(editor.send("/admin/reports", "/admin/reports/" + id + "/answer", "answer", " ").statusCode())
                .isEqualTo(422);
        editor.send("/admin/reports", "/admin/reports/" + id + "/answer", "answer", "So it is; corrected.");

        assertThat(visitor.page(turn()))
                .contains("She said &lt;b&gt;never&lt;/b&gt;", "Cy Dahl", "So it is; corrected.")
                .doesNotContain("Thank you");
        assertThat(editor.page("/admin/history?thing=REPORT")).contains("So it is; corrected.", "answered");
        editor.send("/admin/reports", "/admin/reports/" + id + "/aside");
        assertThat(visitor.page(turn())).doesNotContain("never", "So it is");
        assertThat(editor.page("/admin/reports")).contains("put aside", "None waits");
    }

    @Test
    void whoFillsInWhatNobodySeesIsThankedAndForgotten() throws Exception {
        HttpResponse<String> sent = new Browsing(port).post(turn() + "/report", "text", "Buy this", "website",
                "http://x");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(Browsing.asAdmin(port).page("/admin/reports")).doesNotContain("Buy this");
    }

    @Test
    void emptyAndEndlessReportsAreRefusedAndSoAreTooMany() throws Exception {
        Browsing visitor = new Browsing(port);
        assertThat(visitor.post(turn() + "/report", "text", "  ").statusCode()).isEqualTo(400);
        assertThat(visitor.post(turn() + "/report", "text", "x".repeat(5_001)).body()).contains("1 to 5000 characters");
        assertThat(visitor.post("/t/000000000000/report", "text", "x").statusCode()).isEqualTo(404);

        for (int sent = 1; sent <= 11; sent++) {
            assertThat(reportFrom("203.0.113.7").statusCode()).as("report " + sent).isEqualTo(sent <= 10 ? 302 : 400);
        }
        assertThat(reportFrom("203.0.113.7").body()).contains("many reports");
        assertThat(reportFrom("203.0.113.8").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> reportFrom(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(address(turn() + "/report")).header("X-Forwarded-For", address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=again")).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String turn() {
        return "/t/" + interviews.find("putin-kelly").orElseThrow().turns().get(2).key();
    }

    private static String id(String list) {
        Matcher id = Pattern.compile("/admin/reports/(\\d+)/answer").matcher(list);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
