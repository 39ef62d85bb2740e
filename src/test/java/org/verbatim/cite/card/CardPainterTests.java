package org.verbatim.cite.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class CardPainterTests {

    private static final int PAPER = 0xFFFDFCF8;

    private final CardPainter painter = new CardPainter();

    @ParameterizedTest
    @ValueSource(strings = {"“We crossed the sea.”", "“No.”", "“Мы переплыли море, й и ё.”", "“Θάλασσα.”"})
    void theArchivesOwnFacesHaveLettersOfTheseScripts(String words) {
        assertThat(painter.canPaint(card(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We crossed the sea.”", "“No.”", "“Мы переплыли море, й и ё.”", "“Θάλασσα.”",
            "“عبرنا البحر في قارب مفتوح.”", "“חצינו את הים.”", "“We crossed 😀 the sea.”", "“e\u0301\u0302\u0303.”"})
    void everyScriptThatTheMachineHasLettersOfIsSet(String words) throws IOException {
        Card card = card(words);
        assumeThat(painter.canPaint(card)).as("the machine has a face for it").isTrue();

        BufferedImage image = image(card);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(inked(image, 70, 430)).as("letters").isGreaterThan(500);
        assertThat(inked(image, 440, 610)).as("attribution and foot").isGreaterThan(2_000);
    }

    @Test
    void hebrewStandsAtTheRight() throws IOException {
        Card card = card("“חצינו את הים.”");
        assumeThat(painter.canPaint(card)).as("the machine has a face for it").isTrue();
        BufferedImage image = image(card);

        assertThat(inked(image, 70, 430, 12, 500)).isZero();
        assertThat(inked(image, 70, 430, 700, 1200)).isPositive();
    }

    @Test
    void anOpeningMarkHangsInTheMargin() throws IOException {
        assertThat(inked(image(card("“We crossed.”")), 70, 430, 12, 86)).isPositive();
        assertThat(inked(image(card("We crossed.")), 70, 430, 12, 86)).isZero();
    }

    @Test
    void aCharacterThatNobodyCanDrawMakesNoCard() {
        assertThat(painter.canPaint(card("“We crossed \uE0F1 the sea.”"))).isFalse();
    }

    @Test
    void theFirstWordingThatFitsIsShown() throws IOException {
        Card card = new Card(List.of("sea ".repeat(300), "“We crossed the sea.”"), true, "Anna", "Talk", "1974", "A",
                "a.example");

        assertThat(painter.paint(card)).isEqualTo(painter.paint(card("“We crossed the sea.”")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "W", "海", "a\u0301\u0323", "é \n\t\u0000"})
    @Timeout(600) // a guard against hanging
    void wordsThatNeverEndAreStillSet(String sign) throws IOException {
        Card card = new Card(List.of(sign.repeat(420), sign.repeat(60)), true, sign.repeat(300), sign.repeat(300),
                sign.repeat(300), sign.repeat(100), sign.repeat(300));

        BufferedImage image = image(card);

        assertThat(inked(image, 70, 430)).isPositive();
        assertThat(inked(image, 0, 600, 1150, 1200)).as("right margin").isZero();
    }

    private static Card card(String words) {
        return new Card(List.of(words), true, "Anna", "Talk", "1974", "A", "a.example");
    }

    private BufferedImage image(Card card) throws IOException {
        byte[] png = painter.paint(card);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long inked(BufferedImage image, int top, int bottom) {
        return inked(image, top, bottom, 20, image.getWidth());
    }

    private static long inked(BufferedImage image, int top, int bottom, int left, int right) {
        long inked = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                inked += image.getRGB(x, y) == PAPER ? 0 : 1;
            }
        }
        return inked;
    }
}
