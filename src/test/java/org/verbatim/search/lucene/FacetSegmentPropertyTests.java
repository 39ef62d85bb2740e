package org.verbatim.search.lucene;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is kept of a turn to be counted.
class FacetSegmentPropertyTests {

    private static final int HIGHEST = (1 << 24) - 2;
    private static final int HIGHEST_LANGUAGE = (1 << 10) - 2;

    @Property
    void givesBackWhatItWasGiven(@ForAll @IntRange(min = -1, max = HIGHEST) int interview,
            @ForAll @IntRange(min = -1, max = HIGHEST) int speaker,
            @ForAll @IntRange(min = -1, max = HIGHEST_LANGUAGE) int language,
            @ForAll @IntRange(min = -1, max = 34) int voice) {
        long turn = segment(interview, speaker, language, voice).turns[0];

        assertThat(FacetSegment.interview(turn)).isEqualTo(interview);
        assertThat(FacetSegment.speaker(turn)).isEqualTo(speaker);
        assertThat(FacetSegment.language(turn)).isEqualTo(language);
        assertThat(FacetSegment.voice(turn)).isEqualTo(voice);
    }

    @Test
    void holdsEveryVoice() {
        assertThat(KindAndRole.COUNT).isEqualTo(35);
    }

    @Test
    void refusesNumbersThatItCannotHold() {
        assertThatThrownBy(() -> segment(HIGHEST + 1, 0, 0, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> segment(0, HIGHEST + 1, 0, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> segment(0, 0, HIGHEST_LANGUAGE + 1, 0)).isInstanceOf(IllegalStateException.class);
    }

    private static FacetSegment segment(int interview, int speaker, int language, int voice) {
        return new FacetSegment(new int[]{interview}, new int[]{speaker}, new int[]{language}, new byte[]{(byte) voice},
                new int[]{1});
    }
}
