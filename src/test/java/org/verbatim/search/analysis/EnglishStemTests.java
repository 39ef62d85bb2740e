package org.verbatim.search.analysis;

import java.util.Arrays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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

    @Property
    void leavesEveryWordAloneThatItSaysCannotChange(
            @ForAll @CharRange(from = 'a', to = 'z') @Chars('\'') @StringLength(max = 6) String beginning,
            @ForAll("endings") String ending) {
        String word = beginning + ending;
        Assume.that(!EnglishStem.mayChange(word));

        assertThat(EnglishStem.of(word)).isEqualTo(word);
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.oneOf(Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(3),
                Arbitraries.of("led", "ned", "eing", "ang", "lk", "atl", "izd", "bl", "nn", "'", "ey", "é"));
    }

    @Test
    void leavesOtherWordsApart() {
        assertThat(Arrays.stream(("expense expensive university universe organ organization organize policy police "
                + "new news elect election elector general generous nation national relate relation hack hacker "
                + "sing us use bus business meet meeter bring brine red reed").split(" ")).map(EnglishStem::of))
                .doesNotHaveDuplicates();
    }
}
