package org.verbatim.search.lucene;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.search.EngineResults;
import org.verbatim.search.Facet;
import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;
import org.verbatim.search.Filters;
import org.verbatim.search.analysis.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// What a word finds in other languages than English: any inflection by the language's own rules, and always the word as it is.
class LanguagesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            // Russian: inflected; й is not и, ё is е
            "ru | о выборах и выборы               | выборы        | о [выборах] и [выборы]",
            "ru | мой брат, мои братья             | \"мой\"       | [мой] брат, мои братья",
            "ru | всё ещё                          | еще           | всё [ещё]",
            "ru | санкции против России            | \"россия\"    | ",
            "ru | санкции против России            | россия        | санкции против [России]",
            "uk | у нашої країни                   | країна        | у нашої [країни]",
            // German: plural and case, umlauts and ß both ways, compounds whole and by their ends
            "de | die Häuser, des Hauses           | Haus          | die [Häuser], des [Hauses]",
            "de | die Maßnahmen                    | massnahme     | die [Maßnahmen]",
            "de | des Bundeskanzlers               | Bundeskanzler | des [Bundeskanzlers]",
            "de | der Bundeskanzler, der Kanzler   | kanzler       | der Bundeskanzler, der [Kanzler]",
            "de | der Bundeskanzler, der Kanzler   | *kanzler      | der [Bundeskanzler], der [Kanzler]",
            "de | Regierungserklärung              | regierung*    | [Regierungserklärung]",
            // French, Spanish, Italian: elision, accents
            "fr | l’élection des présidents        | election      | l’[élection] des présidents",
            "fr | l’élection des présidents        | président     | l’élection des [présidents]",
            "es | las elecciones                   | elección      | las [elecciones]",
            "it | nell'accordo degli accordi       | accordo       | nell'[accordo] degli [accordi]",
            "pt-BR | as eleições                   | eleição       | as [eleições]",
            "pl | o wyborach                       | wybory        | o [wyborach]",
            "tr | Ankara'da kitaplar               | kitap         | Ankara'da [kitaplar]",
            "el | των εκλογών                      | εκλογές       | των [εκλογών]",
            // Arabic and Hebrew, written from right to left, with and without vowel signs and article
            "ar | قال الرئيسُ إنّ الكتابَ          | الكتاب        | قال الرئيسُ إنّ [الكتابَ]",
            "ar | هذا كتاب والكتاب                 | كتاب          | هذا [كتاب] [والكتاب]",
            "he | הנשיא אמר שָׁלוֹם                 | שלום          | הנשיא אמר [שָׁלוֹם]",
            "hi | लड़कों ने कहा                      | लड़का          | [लड़कों] ने कहा",
            // scripts without spaces: every occurrence is found
            "zh | 我認為總統應該說點什麼           | 總統          | 我認為[總統]應該說點什麼",
            "zh | 我認為總統應該說點什麼           | \"應該說\"    | 我認為總統[應該說]點什麼",
            "zh | 總和統                           | 總統          | ",
            "ja | 私は大統領に会いました           | 会う          | 私は大統領に[会い]ました",
            "ja | 私は大統領に会いました           | 大統領        | 私は[大統領]に会いました",
            "ja | 私は大統領に会いました           | 統領          | 私は大[統領]に会いました",
            "ko | 대통령이 말했다                  | 대통령        | [대통령]이 말했다",
            "th | ประธานาธิบดีกล่าวว่า              | กล่าว         | ประธานาธิบดี[กล่าว]ว่า",
            // a language without an analyzer: the words as they are
            "vi | tổng thống đã nói                | tong thong    | [tổng] [thống] đã nói",
            // English words in a German interview, as they are
            "de | das Meeting mit Trump            | trump         | das Meeting mit [Trump]",})
    void findsAndMarks(String language, String text, String query, String expected) {
        TestIndex index = TestIndex.of(new TestInterview(1, "one", "ANNA: " + text).in(language),
                new TestInterview(2, "other", "ANNA: in English", "BOB: nothing of it"));

        assertThat(index.concordance(query)).containsExactlyElementsOf(
                expected == null ? List.of() : List.of(expected));
    }

    @Test
    void tellsTheLanguageOfAnInterviewThatDoesNotSay() {
        TestIndex index = TestIndex.of(
                new TestInterview(1, "one", "ANNA: Он говорил о выборах и о президенте.").in(null),
                new TestInterview(2, "two", "ANNA: They were talking about the elections.").in(null),
                new TestInterview(3, "three", "ANNA: Hm.").in(null));

        assertThat(index.concordance("выборы")).containsExactly("Он говорил о [выборах] и о президенте.");
        assertThat(index.concordance("election")).containsExactly("They were talking about the [elections].");
        assertThat(TestIndex.places(index.search("lang:ru"))).containsExactly("one 1");
        assertThat(TestIndex.places(index.search("lang:en"))).containsExactly("two 1");
        assertThat(index.concordance("hm")).containsExactly("[Hm].");
    }

    @Test
    void tellsATurnInAnotherLanguageThanItsInterview() {
        TestIndex index = TestIndex.of(new TestInterview(1, "one", "ANNA: What did the president say about them?",
                "BOB: Президент сказал, что выборы прошли честно и открыто.",
                "ANNA: Mr. Gorbachev, Mr. Reagan, Reykjavik, Camp David, Helsinki."));

        assertThat(TestIndex.places(index.search("lang:ru"))).containsExactly("one 2");
        assertThat(TestIndex.places(index.search("lang:en"))).containsExactly("one 1", "one 3");
        assertThat(index.concordance("выбор")).containsExactly(
                "Президент сказал, что [выборы] прошли честно и открыто.");
    }

    @Test
    void knowsALanguageByItsTagWithOrWithoutARegion() {
        assertThat(Language.of("en-US").code()).isEqualTo("en");
        assertThat(Language.of("pt_BR").code()).isEqualTo("pt");
        assertThat(Language.of("nb").code()).isEqualTo("no");
        assertThat(Language.of("tlh").code()).isEmpty();
        assertThat(Language.of(null).code()).isEmpty();

        TestIndex index = TestIndex.of(new TestInterview(1, "one", "ANNA: words").in("en-GB"));
        assertThat(index.search("lang:en").total()).isEqualTo(1);
        assertThat(index.search("lang:en-gb").total()).isEqualTo(1);
        assertThat(index.search("lang:en-us").total()).isZero();
    }

    @Test
    void hasAnAnalyzerForEveryLanguageItNames() {
        for (String code : Language.codes()) {
            TestIndex index = TestIndex.of(new TestInterview(1, "one", "ANNA: Verbatim").in(code));

            assertThat(index.concordance("verbatim")).as(code).containsExactly("[Verbatim]");
        }
    }

    @Test
    void aFacetCountsLanguagesWithoutRegionsAndAFilterOfItsValueFindsAsMany() {
        TestIndex index = TestIndex.of(new TestInterview(1, "island", "ANNA: The radio is here.", "BOB: On the radio?")
                .in("en-GB"), new TestInterview(2, "lake", "ANNA: The radio is there.").in("en"),
                new TestInterview(3, "port", "ANNA: O radio fica ali.").in("pt-BR"),
                new TestInterview(4, "none", "ANNA: Radio.").in(null));

        EngineResults all = index.search("radio");
        assertThat(TestIndex.facet(all, FacetField.LANGUAGE)).containsExactly("en 3", "pt 1");
        assertThat(TestIndex.places(index.search("radio", Filters.of("language=EN"))))
                .containsExactly("island 1", "island 2", "lake 1");
        assertThat(TestIndex.places(index.search("radio", Filters.of("language=en-gb&language=pt"))))
                .containsExactly("island 1", "island 2", "port 1");
        assertThat(index.search("radio", Filters.of("language=ru")).total()).isZero();
        assertThat(TestIndex.facet(index.search("radio", Filters.of("language=pt")), FacetField.LANGUAGE))
                .containsExactly("en 3", "pt 1");
        assertThat(all.facets()).filteredOn(facet -> facet.field() == FacetField.LANGUAGE)
                .flatExtracting(Facet::values).extracting(FacetValue::name).containsExactly("English", "Portuguese");
    }
}
