package org.verbatim.archive;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"Oliver Stone", "Dr. Anna Bell", "Vice President Mike Pence", "J. D. Vance",
            "Sinéad O’Connor",
            "Владимир Путин", "李 明", "Senator Bernie Sanders", "Anna\u00A0Bell", "Anna\u3000Bell", "Anna 😀 Bell",
            "Muhammad Ali II", "李明", "王小明", "山田太郎", "김민준", "Don Johnson", "Dean Martin"})
    void areFullWithTwoParts(String name) {
        assertThat(PersonNames.isFull(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Stone", "王先生", "김 씨", "Ms. Ames", "MR. PUTIN", "Mr.\u00A0Putin",
            "President Putin",
            "The Vice President", "The Moderator", "Prime Minister May", "Anna 😀", "Anna —", "Q."})
    void areNotFullWithOnePartAndTitles(String name) {
        assertThat(PersonNames.isFull(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oliver Stone   | OLIVER stone
            Oliver Stone   | '  Oliver   Stone '
            José Peña      | JOSE\u0301 PEN\u0303A
            Anna Bell      | Anna\u00A0Bell
            Anna Bell      | Ａｎｎａ Ｂｅｌｌ
            Владимир Путин | ВЛАДИМИР ПУТИН
            Klaus Groß     | KLAUS GROSS
            """)
    void areEqualHoweverTheyAreWritten(String one, String other) {
        assertThat(PersonNames.key(one)).isEqualTo(PersonNames.key(other));
    }

    @ParameterizedTest
    @CsvSource({"José Peña,Jose Pena", "Anna Bell,AnnaBell", "Anna Bell,Bell Anna", "Anna-Bell,Anna Bell"})
    void areDifferentInAnythingElse(String one, String other) {
        assertThat(PersonNames.key(one)).isNotEqualTo(PersonNames.key(other));
    }

    @Property(tries = 500)
    void ofOneKeyAreFullTogether(@ForAll("names") String name) {
        String key = PersonNames.key(name);

        assertThat(PersonNames.key(key)).isEqualTo(key);
        assertThat(PersonNames.isFull(key)).isEqualTo(PersonNames.isFull(name));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Anna", "BELL", "mr", "Dr.", "JOSÉ", "e\u0301", "ẞ", " ", "  ", "\u00A0", "\u3000", "\t",
                "李", "-", "’", "😀", "ﬁ", "\u00AD", "´").list().ofMaxSize(8).map(parts -> String.join("", parts));
    }
}
