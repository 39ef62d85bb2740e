package org.verbatim.site.citing;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceIntegrationTests extends OverHttp {

    @Autowired
    Interviews interviews;

    @Test
    void chosenWordsComeWithAllThatItTakesToCheckThem() throws Exception {
        Interview interview = interviews.find("putin-kelly").orElseThrow();
        Turn turn = interview.turns().get(7);
        Turn other = interviews.find("putin-stone").orElseThrow().turns().get(10);

        HttpResponse<String> file = fetch("/evidence?t=" + turn.key() + ":23-26&t=" + other.key());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).get().asString()
                .matches("attachment; filename=\"evidence-\\d{8}T\\d{6}Z\\.html\"");
        assertThat(file.body()).contains("<mark>hackers may be anywhere</mark>", interview.source().sha256(),
                address("/t/" + turn.key() + "?w=23-26").toString(), address("/t/" + other.key()).toString(),
                turn.spans().getFirst().from() + "–" + turn.spans().getFirst().to(),
                interview.turns().get(6).text().substring(0, 40), "1 of 1, stored 20");
        assertThat(file.body()).as("needs nothing else").doesNotContain("<script", "<link", "src=", "url(");
    }

    @Test
    void whatIsNotThereGetsAClearAnswer() throws Exception {
        String key = interviews.find("putin-kelly").orElseThrow().turns().getFirst().key();

        assertThat(fetch("/evidence?t=000000000000").statusCode()).isEqualTo(404);
        assertThat(fetch("/evidence?t=" + key + ":900-901").statusCode()).isEqualTo(404);
        assertThat(fetch("/evidence").statusCode()).isEqualTo(400);
        HttpResponse<String> many = fetch("/evidence?" + ("&t=" + key).repeat(51).substring(1));
        assertThat(many.statusCode()).isEqualTo(400);
        assertThat(many.body()).contains("one file takes 50");
    }
}
