package org.verbatim.archive;

import java.text.Normalizer;
import java.text.Normalizer.Form;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oliver Stone           | oliver-stone
            putin_kelly-2018.v2    | putin-kelly-2018-v2
              -- A  &  B --        | a-b
            José Ångström          | jose-angstrom
            Łódź Straße Æon øre    | lodz-strasse-aeon-ore
            Ünal İnce ığ           | unal-ince-ig
            Владимир Путин         | vladimir-putin
            李明                    | li-ming
            Ελένη                  | elene
            서울                    | seoul
            O'Neil O’Neil OʼNeil   | oneil-oneil-oneil
            Dwayne "Rock" Johnson  | dwayne-rock-johnson
            """)
    void areWrittenInLatinLettersWithoutAccents(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"Ольга,olga", "Игорь Подъёмов,igor-podemov", "Наталья,natala", "Hawaiʻi,hawaii",
            "ʿAbd al-Raʾūf,abd-al-rauf"})
    void haveNoHyphenForASignThatIsNoLetter(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void areEmptyWhereThereIsNothingToWrite() {
        assertThat(Slugs.of("")).isEmpty();
        assertThat(Slugs.of("😀 — ’ …")).isEmpty();
        assertThat(Slugs.of("Anna 😀 Bell")).isEqualTo("anna-bell");
    }

    @Test
    void areCutWithoutAHyphenAtTheEnd() {
        assertThat(Slugs.of("a".repeat(500))).isEqualTo("a".repeat(200));
        assertThat(Slugs.of("a".repeat(199) + " " + "b".repeat(9))).isEqualTo("a".repeat(199));
        assertThat(Slugs.of("李".repeat(400))).hasSizeLessThanOrEqualTo(200).doesNotEndWith("-");
    }

    @Property(tries = 500)
    void needNoEscapeAndAreTheirOwnSlug(@ForAll String name) {
        String slug = Slugs.of(name);

        assertThat(slug).matches("([a-z0-9]+(-[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(200);
        assertThat(Slugs.of(slug)).isEqualTo(slug);
    }

    @Property(tries = 300)
    void ofAsciiAreTheSameBesideALetterOfAnotherScript(
            @ForAll @CharRange(from = 0, to = 0x7F) @StringLength(max = 100) String name) {
        String plain = Slugs.of(name);

        assertThat(Slugs.of(name + " ж")).isEqualTo(plain.isEmpty() ? "z" : plain + "-z");
    }

    @Test
    void areTheSameHoweverAFileSystemWritesAccents() {
        for (String name : new String[]{"José Ångström", "Ünal İnce", "Nguyễn Đặng", "Йозеф Ёлкин", "서울", "がき"}) {
            assertThat(Slugs.of(Normalizer.normalize(name, Form.NFD)))
                    .isEqualTo(Slugs.of(Normalizer.normalize(name, Form.NFC)));
        }
    }
}
