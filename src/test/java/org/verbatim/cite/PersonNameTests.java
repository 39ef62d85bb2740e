package org.verbatim.cite;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource({"Anna Bell,Anna,,Bell,", "Mary Jane Watson-Parker,Mary Jane,,Watson-Parker,",
            "Ludwig van Beethoven,Ludwig,van,Beethoven,", "Ursula von der Leyen,Ursula,von der,Leyen,",
            "Osama bin Laden,Osama,bin,Laden,", "Robert De Niro,Robert,,De Niro,",
            "Martin Van Buren,Martin,,Van Buren,",
            "Robert F. Kennedy Jr.,Robert F.,,Kennedy,Jr.", "John Adams II,John,,Adams,II",
            "Антон Чехов,Антон,,Чехов,", "  Anna   Bell ,Anna,,Bell,"})
    void theLastWordIsTheFamilyName(String shown, String given, String particle, String family, String suffix) {
        assertThat(PersonName.of(shown)).isEqualTo(new PersonName(given, or(particle), family, or(suffix)));
        assertThat(PersonName.of(shown).shown()).isEqualTo(shown.strip().replaceAll(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plato", "習近平", "习 近平", "José Ortega y Gasset", "Speaker 2", "Bell, Anna",
            "Anna and Bo Bell",
            "The Committee for the Protection of the Whole Island", "Jr.", "Bell Jr."})
    void aNameThatWouldHaveToBeGuessedStaysWhole(String shown) {
        assertThat(PersonName.of(shown)).isEqualTo(new PersonName("", "", shown, ""));
        assertThat(PersonName.of(shown).inParts()).isFalse();
    }

    private static String or(String part) {
        return part == null ? "" : part;
    }
}
