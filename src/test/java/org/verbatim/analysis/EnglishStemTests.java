package org.verbatim.analysis;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishStemTests {

    @ParameterizedTest
    @ValueSource(strings = {"expense expenses expense's", "university universities", "organization organizations",
            "organize organizes organized organizing", "election elections", "elect elects elected electing",
            "interfere interferes interfered interfering", "control controls controlled controlling",
            "travel travels travelled travelling traveled", "deny denies denied denying", "die dies died dying",
            "hop hops hopped hopping", "hope hopes hoped hoping", "make makes making", "use uses used using",
            "agree agrees agreed agreeing", "cross crosses crossed crossing", "policy policies", "boy boys boy's",
            "add adds added adding", "lie lies lied lying", "country countries country's", "need needs needed needing",
            "walk walks walked walking", "kislyak kislyak's", "relate relates related relating", "news", "is", "us"})
    void takesTheInflectionOff(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(EnglishStem::of).distinct()).hasSize(1);
    }

    @Test
    void leavesOtherWordsApart() {
        assertThat(Arrays.stream(("expense expensive university universe organ organization organize policy police "
                + "new news elect election elector general generous nation national relate relation hack hacker "
                + "sing us use bus business meet meeter bring brine red reed").split(" ")).map(EnglishStem::of))
                .doesNotHaveDuplicates();
    }
}
