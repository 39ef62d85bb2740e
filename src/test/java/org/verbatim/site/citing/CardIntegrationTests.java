package org.verbatim.site.citing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verbatim.OverHttp;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.takedown.Takedowns;

import static org.assertj.core.api.Assertions.assertThat;

/// Pictures of turns and of words, and the pages that name them.
class CardIntegrationTests extends OverHttp {

    @Autowired
    Interviews interviews;

    @Autowired
    Takedowns takedowns;

    @Test
    void aTurnAndItsWordsHaveTheirOwnPictures() throws Exception {
        HttpResponse<byte[]> turn = picture("/t/" + key() + "/card.png", "");
        HttpResponse<byte[]> words = picture("/t/" + key() + "/card.png?w=5-12", "");

        assertThat(turn.headers().firstValue("Content-Type")).contains("image/png");
        for (HttpResponse<byte[]> answer : List.of(turn, words)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
        assertThat(words.body()).isNotEqualTo(turn.body());
    }

    @Test
    void aPictureThatSomebodyHasIsNotPaintedAgain() throws Exception {
        String tag = picture("/t/" + key() + "/card.png", "").headers().firstValue("ETag").orElseThrow();

        assertThat(picture("/t/" + key() + "/card.png", tag).statusCode()).isEqualTo(304);
        assertThat(picture("/t/" + key() + "/card.png?w=2", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void pagesOfTurnsNameTheirPicture() throws Exception {
        String named = "<meta property=\"og:image\" content=\"http://localhost:" + port + "/t/" + key()
                + "/card.png?w=5-12\">";

        assertThat(body("/t/" + key() + "?w=5-12")).contains(named);
        assertThat(body("/interviews/putin-kelly/turns/4?w=5-12")).contains(named);
        assertThat(body("/interviews/putin-kelly")).doesNotContain("og:image");
    }

    @Test
    void whatIsTakenDownOrIsNotThereHasNoPicture() throws Exception {
        assertThat(picture("/t/000000000000/card.png", "").statusCode()).isEqualTo(404);
        String key = key();
        String tag = picture("/t/" + key + "/card.png", "").headers().firstValue("ETag").orElseThrow();
        Takedown takedown = takedowns.ofTurn(key, "at the speaker’s wish").getFirst();
        try {
            assertThat(picture("/t/" + key + "/card.png", tag).statusCode()).isEqualTo(410);
        } finally {
            takedowns.lift(takedown.id());
        }
    }

    @Test
    void manyWhoAskAtOnceAllGetIt() {
        String key = key();

        assertThat(IntStream.range(0, 12).parallel().map(i -> status("/t/" + key + "/card.png?w=1-" + (i + 2))))
                .containsOnly(200);
    }

    private int status(String path) {
        try {
            return picture(path, "").statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> picture(String path, String tag) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).header("If-None-Match", tag.isEmpty() ? "\"x\"" : tag)
                .build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String key() {
        return interviews.turns(interviews.summary("putin-kelly").orElseThrow(), 4, 4).getFirst().key();
    }
}
