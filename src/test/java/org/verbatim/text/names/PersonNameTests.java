package org.verbatim.text.names;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // written, title, given, particle, family, suffix
            "Anna Bell|||Anna||Bell|", "Bell, Anna|||Anna||Bell|", "BELL Anna|||Anna||BELL|",
            "Mary Jane Watson-Parker|||Mary Jane||Watson-Parker|", "Ludwig van Beethoven|||Ludwig|van|Beethoven|",
            "Ursula von der Leyen|||Ursula|von der|Leyen|", "Leyen, Ursula von der|||Ursula|von der|Leyen|",
            "Robert De Niro|||Robert||De Niro|", "Robert F. Kennedy Jr.|||Robert F.||Kennedy|Jr.",
            "Robert F. Kennedy, Jr.|||Robert F.||Kennedy|Jr.", "John Adams II|||John||Adams|II",
            "Dr. Anna Bell|Dr.||Anna||Bell|", "Anna Bell, PhD|||Anna||Bell|", "Ms. Bell|Ms.||||Bell|",
            "Anna Bell (by telephone)|||Anna||Bell|", "President Anna Bell|President||Anna||Bell|",
            "Former Prime Minister Anna Bell|Former Prime Minister||Anna||Bell|",
            "President of Freedonia Rufus T. Firefly|President of Freedonia||Rufus T.||Firefly|",
            "The President of Freedonia, Rufus Firefly|The President of Freedonia||Rufus||Firefly|",
            "Peter “Moss” Harrigan||Moss|Peter||Harrigan|", "Dean Martin|||Dean||Martin|",
            "Dean Peter Quill|Dean||Peter||Quill|", "Anna Bell, town clerk|town clerk||Anna||Bell|",
            "Орлов В. П.|||В. П.||Орлов|", "Osama bin Laden|||Osama|bin|Laden|", "  Anna   Bell |||Anna||Bell|",
            "King|||||King|", "moss alder|||moss||alder|", "former president anna bell|former president||anna||bell|",
            "Martin Luther King|||Martin Luther||King|"})
    void partsOfNames(String written, String title, String nickname, String given, String particle, String family,
            String suffix) {
        assertThat(PersonName.of(written)).isEqualTo(new PersonName(or(title), or(given), or(nickname), or(particle),
                family, or(suffix), false));
    }

    @ParameterizedTest
    @CsvSource({"王小明,王,小明,", "歐陽美玲,歐陽,美玲,", "山田 太郎,山田,太郎,", "김민준,김,민준,", "王小明先生,王,小明,先生", "김민준 씨,김,민준,씨"})
    void eastAsianNamesBeginWithTheFamilyName(String written, String family, String given, String title) {
        PersonName name = PersonName.of(written);

        assertThat(name).isEqualTo(new PersonName(or(title), given, "", "", family, "", true));
        assertThat(name.shown()).isEqualTo(family + given);
        assertThat(name.isEastAsianInFull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plato", "José Ortega y Gasset", "Speaker 2", "Anna and Bo Bell", "山田太郎",
            "The Committee for the Protection of the Whole Island"})
    void aNameThatWouldHaveToBeGuessedStaysWhole(String written) {
        assertThat(PersonName.of(written).inParts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"O'Brien|O’Brien", "Fiona O'Brien|Fiona O’Brien", "Rowe, Karl|Karl Rowe",
            "Jean-Luc Alder|Jean Luc Alder", "Dr. Anna Bell|Anna Bell", "Jürgen Müller|Juergen Mueller",
            "Zofia Łącka|Zofia Lacka", "Al-Qarra|al Qarra", "歐陽美玲|欧阳美玲", "山田 太郎|山田太郎"})
    void theSameName(String one, String other) {
        assertThat(PersonName.of(one).like(PersonName.of(other))).isEqualTo(NameLikeness.SAME);
        assertThat(PersonName.of(other).like(PersonName.of(one))).isEqualTo(NameLikeness.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"King|Martin King Jr.", "Dr. King|Martin King Jr.",
            "Martin King|Martin King Jr.",
            "M. King|Martin King", "Martin King|Martin Luther King", "Moss Harrigan|Peter “Moss” Harrigan",
            "Qarra|Yusuf al-Qarra", "Pablo García|Pablo García Sanz", "Vladimir Orlov|Владимир Орлов", "王先生|王小明"})
    void aNameThatSaysLess(String written, String known) {
        assertThat(PersonName.of(written).like(PersonName.of(known))).isEqualTo(NameLikeness.MAY_BE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hillary Rowe|Karl Rowe", "Martin King Sr.|Martin King Jr.",
            "Mrs. King|Martin King", "Karl Theodor Rowe|Karl Maria Rowe", "Mr. Martin|Martin King",
            "Ursula Meer|Ursula Mee",
            "王大明|王小明", "Karl Johansson|يوسف القرعاوي", "Martin Luther|Martin Luther King"})
    void differentNames(String written, String known) {
        assertThat(PersonName.of(written).like(PersonName.of(known))).isEqualTo(NameLikeness.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Martin King Jr.|Martin King", "The President|Martin King",
            "Vladimir Poutine|Владимир Путин"})
    void namesThatDoNotTell(String written, String known) {
        assertThat(PersonName.of(written).like(PersonName.of(known))).isEqualTo(NameLikeness.UNSURE);
    }

    @Property(tries = 500)
    void everyTextHasParts(@ForAll String written) {
        PersonName name = PersonName.of(written);

        assertThat(name.like(name)).isIn(NameLikeness.SAME, NameLikeness.UNSURE);
    }

    private static String or(String part) {
        return part == null ? "" : part;
    }
}
