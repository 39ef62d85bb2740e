package org.verbatim.site.transcript;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.archive.Interview;
import org.verbatim.archive.reading.Interviews;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptFileIntegrationTests extends OverHttp {

    private static final String FOLDER = "/interviews/putin-kelly/";

    @Autowired
    Interviews interviews;

    @ParameterizedTest
    @CsvSource({"txt,text/plain", "md,text/markdown", "tei.xml,application/tei+xml", "json,application/json",
            "csv,text/csv"})
    void anInterviewIsTakenAlongInEachForm(String ending, String type) throws Exception {
        Interview interview = interviews.find("putin-kelly").orElseThrow();

        HttpResponse<String> file = fetch(FOLDER + "transcript." + ending);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type").orElseThrow()).startsWithIgnoringCase(type)
                .containsIgnoringCase("charset=UTF-8");
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment; filename=\"putin-kelly." + ending + "\"");
        assertThat(file.body()).contains(interview.turns().getLast().key(), "Megyn Kelly",
                interview.turns().getFirst().text().substring(0, 12));
        assertThat(body("/interviews/putin-kelly")).contains("<link rel=\"alternate\" type=\"" + type + "\"",
                "href=\"" + FOLDER + "transcript." + ending + "\"");
    }

    @Test
    void oneThatHasNotChangedIsNotSentAgain() throws Exception {
        String tag = fetch(FOLDER + "transcript.txt").headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = client.send(HttpRequest.newBuilder(address(FOLDER + "transcript.txt"))
                .header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void thereAreNoCaptionsWithoutTimes() throws Exception {
        HttpResponse<String> answer = fetch(FOLDER + "transcript.vtt");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("does not say when words begin and end");
        assertThat(body("/interviews/putin-kelly")).doesNotContain("transcript.vtt");
        assertThat(fetch("/interviews/nobody/transcript.vtt").statusCode()).isEqualTo(404);
    }

    @Test
    void linesAreNumberedToBePrinted() throws Exception {
        Interview interview = interviews.find("putin-kelly").orElseThrow();

        String page = body(FOLDER + "print");

        assertThat(page).contains("id=\"l1\" data-n=\"1\"", interview.source().sha256(), "/t/"
                + interview.turns().getFirst().key());
        assertThat(body("/interviews/putin-kelly")).contains("href=\"/interviews/putin-kelly/print\"");
    }
}
