package org.verbatim.search.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryListTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "trump, obama                   | trump; obama",
            "trump,obama,trump              | trump; obama",
            ", trump ,, obama,              | trump; obama",
            "\"obama, barack\", trump       | \"obama, barack\"; trump",
            "“obama, barack”, trump         | “obama, barack”; trump",
            "(trump, flynn) russia, obama   | (trump, flynn) russia; obama",
            "((a, b), c), d                 | ((a, b), c); d",
            "trump), obama                  | trump); obama",
            "trump, obama \" barack, biden  | trump; obama \" barack; biden",
            "\"a, b\" c\", d                | \"a, b\" c\"; d",
            "speaker:\"putin, v.\" war, war | speaker:\"putin, v.\" war; war",
            "1,000 troops, 2,500            | 1,000 troops; 2,500",
            "2016,2017                      | 2016; 2017",
            "путин، ترامب，特朗普、奥巴马     | путин; ترامب; 特朗普; 奥巴马"})
    void partsAtCommas(String typed, String queries) {
        assertThat(String.join("; ", QueryList.of(typed))).isEqualTo(queries);
    }

    @Test
    void isEmptyWhereNothingIsAsked() {
        assertThat(QueryList.of("")).isEmpty();
        assertThat(QueryList.of(" ,, ")).isEmpty();
        assertThat(QueryList.of("the sea")).isEqualTo(List.of("the sea"));
    }
}
