package org.verbatim.search.analysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TongueTests {

    private static final String HEBREW = "חצינו את הים בסירה פתוחה לפני שבא עלינו החורף.";
    private static final String ENGLISH = "We crossed the sea in an open boat before the winter came upon us.";

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            We crossed the sea in an open boat.             | en    | en    | -
            We crossed the sea in an open boat.             | en-GB | en-GB | -
            We crossed the sea in an open boat last winter. | -     | en    | -
            عبرنا البحر في قارب مفتوح قبل أن يأتي الشتاء    | ar    | ar    | rtl
            عبرنا البحر في قارب مفتوح قبل أن يأتي الشتاء    | -     | ar    | rtl
            NBC לא שידרה את הריאיון הזה מעולם               | he    | he    | rtl
            «שלום», said Bell, and left the room.           | en    | en    | -
            12 + 12 = 24.                                   | he    | he    | rtl
            12 + 12 = 24.                                   | en    | en    | -
            12 + 12 = 24.                                   | -     | -     | -
            שלום                                            | -     | -     | rtl
            """)
    void tellsLanguageAndDirection(String words, String usual, String language, String direction) {
        assertThat(Tongue.of(words, usual)).isEqualTo(new Tongue(language, direction));
    }

    @Test
    void aQuoteInTheOtherDirectionIsInAnotherLanguageThanItsArticle() {
        assertThat(Tongue.of(HEBREW, "en")).isEqualTo(new Tongue("he", "rtl"));
        assertThat(Tongue.of(ENGLISH, "he")).isEqualTo(new Tongue("en", null));
        assertThat(Tongue.of("שלום", "en")).as("too short to tell").isEqualTo(new Tongue(null, "rtl"));
    }
}
