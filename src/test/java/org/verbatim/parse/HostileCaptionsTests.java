package org.verbatim.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.parse.captions.SubRip;
import org.verbatim.parse.captions.WebVtt;
import org.verbatim.parse.reading.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.parse.HostileSourceTests.decoded;

/// Captions made to hurt.
// a guard against hanging, for a machine that does twenty other things
@Timeout(600)
class HostileCaptionsTests {

    @ParameterizedTest
    @ValueSource(strings = {"00:01.000 --> 00:02.000\n", "00:01.000 --> 00:02.000\na\n\n", "-->\n", "1:2-->\n", "1\n",
            "\n",
            " \n", "a\n", "a ", "a a\n\n", "<", "<v ", "<v a>", "</v>", "<c>", "<rt>", "&", "&#", "&amp;", "{\\",
            "Anna: ", "Anna:\n",
            "[Anna] a\n", ">>", ">> a\n", "- ", "- a\n", "[Music]\n", "NOTE\n", "NOTE a\n\n", "STYLE\n\n", "♪", "(",
            "\r",
            "00:01.000 --> 00:02.000\nAnna: a\nTom: b\n\n"})
    void manyOfOneThingInCaptions(String piece) {
        String text = "00:01.000 --> 00:02.000\n" + piece.repeat(100_000);

        assertThat(new WebVtt().attempt(decoded("WEBVTT\n\n" + text), ReadLimits.DEFAULTS)).isNotNull();
        assertThat(new SubRip().attempt(decoded(text), ReadLimits.DEFAULTS)).isNotNull();
    }

    @Test
    void captionsBeyondTheirLimits() {
        assertThat(
                new SubRip()
                        .attempt(decoded("00:01,0 --> 00:02,0\nA: b.\nB: c.\n\n00:01,0 --> 00:02,0\nA: d.\nB: e.\n\n"
                                .repeat(15_000)), ReadLimits.DEFAULTS)
                        .missed())
                .contains("50000", "maxTurns");
        assertThat(new WebVtt().attempt(decoded("WEBVTT\n\n99999999999:00:00.000 --> 0:00\na\n"), ReadLimits.DEFAULTS)
                .transcript()).satisfies(read -> assertThat(read.warnings()).hasSize(2));
        assertThat(new WebVtt().attempt(decoded("WEBVTT\n\n" + "1:00.0 --> 0:01.0\na\n\n".repeat(1_000)),
                ReadLimits.DEFAULTS).transcript()).satisfies(read -> {
                    assertThat(read.warnings()).hasSize(100);
                    assertThat(read.warnings().getLast().message()).endsWith("(and 901 more after it)");
                });
    }
}
