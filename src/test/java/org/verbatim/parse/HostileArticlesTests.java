package org.verbatim.parse;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.parse.reading.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.parse.HostileSourceTests.attempt;
import static org.verbatim.parse.HostileSourceTests.decoded;

/// Articles made to hurt.
// a guard against hanging, for a machine that does twenty other things
@Timeout(600)
class HostileArticlesTests {

    @ParameterizedTest
    @MethodSource("org.verbatim.parse.HostilePieces#all")
    void manyOfOneThing(String piece) {
        assertThat(attempt("quoted-article", decoded("Anna Bell said: “No.”\n\n" + piece.repeat(100_000)),
                ReadLimits.DEFAULTS))
                .isNotNull();
    }
}
