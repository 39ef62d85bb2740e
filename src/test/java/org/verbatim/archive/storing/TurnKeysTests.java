package org.verbatim.archive.storing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Expected keys were computed by an independent program from the definition.
class TurnKeysTests {

    private static final String LONG = "A turn that is long enough to stand for itself, whatever came before it.";

    @Test
    void fingerprintsTheWordsAndTheSlug() {
        assertThat(TurnKeys.of("slug", List.of(LONG))).containsExactly("f3y3rfttwran");
        assertThat(TurnKeys.of("other", List.of(LONG))).isNotEqualTo(TurnKeys.of("slug", List.of(LONG)));
    }

    @Test
    void foldsOnlyWhiteSpaceAndComposition() {
        String spaced = " " + LONG.replace(" ", " \u00a0\n\n") + "\u2003";

        assertThat(TurnKeys.of("slug", List.of(spaced))).isEqualTo(TurnKeys.of("slug", List.of(LONG)));
        assertThat(TurnKeys.of("slug", List.of("cafe\u0301"))).isEqualTo(TurnKeys.of("slug", List.of("café")));
        assertThat(TurnKeys.of("slug", List.of(LONG.toLowerCase(Locale.ROOT))))
                .isNotEqualTo(TurnKeys.of("slug", List.of(LONG)));
    }

    @Property
    void takeWhiteSpaceAsOneSpaceInWhateverIsSaid(@ForAll @CharRange(from = ' ', to = '~') @Chars({' ', '\n', '\u00a0',
            'é', '\u0301', '\u007f'}) String text) {
        String spaced = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[ \n\u00a0]+", " ");

        assertThat(TurnKeys.words(text)).isEqualTo(spaced.strip());
    }

    @Test
    void tellsShortTurnsApartByWhatCameBeforeAndByCount() {
        List<String> keys = TurnKeys.of("slug", List.of("Yes.", "No.", "Yes.", "No.", "Yes."));

        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
        assertThat(keys.get(4)).isNotEqualTo(keys.get(2));
        assertThat(keys).doesNotHaveDuplicates().containsExactly("00ntn33sf56m", "x36f9rxh8hq3", "9g6kmcm2wxk3",
                "cc5x1ctd3m1b", "v8ceqw77y2jp");
    }
}
