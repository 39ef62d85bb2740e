package org.verbatim.search.lucene;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// DESIGN section 8, case by case: what a query finds in a turn and which words it marks.
class ExactnessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            // any inflection, any case
            "we crossed the sea    | sea             | we crossed the [sea]",
            "free Elections now    | election        | free [Elections] now",
            "an election           | ELECTIONS       | an [election]",
            "they lie, were lying  | lie             | they [lie], were [lying]",
            // exactly these words
            "free elections        | \"election\"    | ",
            "free elections now    | \"Elections\"   | free [elections] now",
            "a north wind, north   | \"north wind\"  | a [north wind], north",
            "wind north            | \"north wind\"  | ",
            "no no no              | \"no no\"       | [no no no]",
            "north. Wind           | \"north wind\"  | [north. Wind]",
            // nothing is a stop word
            "to be or not to be    | \"to be or not to be\" | [to be or not to be]",
            "to be or not to be    | not             | to be or [not] to be",
            "the who               | the who         | [the] [who]",
            // apostrophes
            "I don’t know          | don't           | I [don’t] know",
            "I don't know          | \"don’t know\"  | I [don't know]",
            "‘don’t’ he said       | dont            | ",
            "Kislyak's call        | kislyak         | [Kislyak's] call",
            "Kislyak’s call        | \"kislyak's\"   | [Kislyak’s] call",
            "Kislyak's call        | \"kislyak\"     | ",
            "Kislyak call          | kislyak's       | [Kislyak] call",
            "the voters' choice    | voter           | the [voters]' choice",
            // abbreviations, numbers
            "the U.S. did          | US              | the [U.S.] did",
            "the US did            | u.s.            | the [US] did",
            "the US did            | \"U.S. did\"    | the [US did]",
            "the U.S.'s debt       | us              | the [U.S.'s] debt",
            "at 3.5 percent        | 3.5             | at [3.5] percent",
            "the end.Then          | then            | the end.[Then]",
            // hyphens and dashes
            "his son-in-law came   | son-in-law      | his [son-in-law] came",
            "his son in law came   | son-in-law      | his [son in law] came",
            "his son‑in–law came   | \"son in law\"  | his [son‑in–law] came",
            "sons-in-law           | son-in-law      | [sons-in-law]",
            "in law, son           | son-in-law      | ",
            "war—and peace         | war             | [war]—and peace",
            "co\u00ADoperate now   | cooperate       | [co\u00ADoperate] now",
            // accents, both ways
            "a café there          | cafe            | a [café] there",
            "a cafe there          | café            | a [cafe] there",
            "Müller, Strauß, Łódź  | muller strauss lodz | [Müller], [Strauß], [Łódź]",
            "всё ещё               | все             | [всё] ещё",
            "все ещё               | \"всё\"         | [все] ещё",
            "мой дом               | мои             | ",
            "мой дом               | мой             | [мой] дом",
            "ΟΔΟΣ οδός             | οδος            | [ΟΔΟΣ] [οδός]",
            "東京タワー            | 京タ            | 東[京タ]ワー",
            "שָׁלוֹם               | שלום            | [שָׁלוֹם]",
            // prefixes
            "hackers hacked, Hacker's shack | hacker* | [hackers] hacked, [Hacker's] shack",
            "one election          | elections*      | ",
            "his son-in-lawyer     | son-in-law*     | his [son-in-lawyer]",
            "éclair                | ecl*            | [éclair]",
            // connectives
            "sea and wind          | sea OR storm    | [sea] and wind",
            "sea and wind          | sea -storm      | [sea] and wind",
            "sea and wind          | sea -wind       | ",
            "sea and wind          | sea (storm OR wind) | [sea] and [wind]",
            "sea and wind          | (sea storm) OR wind | sea and [wind]",
            "sea and wind          | wind OR -sea    | sea and [wind]",
            "sea and wind          | -storm          | sea and wind",
            "sea and wind          | sea \"sea and\" | [sea and] wind",
            "sea and wind          | *               | sea and wind",
            "sea and wind          | 👍              | ",
            // what users of other archives complain about
            "an expensive trip     | expenses        | ",
            "the expenses were     | expense         | the [expenses] were",
            "Mr. Flynn said        | Mr Flynn        | [Mr]. [Flynn] said",
            "Mr Flynn said         | \"Mr. Flynn\"   | [Mr Flynn] said",
            "General Flynn said    | \"Mr. Flynn\"   | ",
            "universities unite    | university      | [universities] unite",
            "the universe          | university      | ",
            "news of the new       | new             | news of the [new]",
            "organ organization    | organ           | [organ] organization",
            // near each other
            "Flynn met with Kislyak | \"kislyak flynn\"~2 | [Flynn met with Kislyak]",
            "Flynn met with Kislyak | \"kislyak flynn\"~1 | ",
            "one two three         | \"one three two\"~1 | [one two three]",
            "no, not no            | \"no no\"~1     | [no, not no]",
            "no, not now           | \"no no\"~9     | ",
            "sea air, no air       | \"air sea\"~9   | [sea air], no air",
            // patterns
            "to wind, wild, weld   | wi?d            | to [wind], [wild], weld",
            "a station, a nation   | *ation          | a [station], a [nation]",
            "his son-in-law came   | son-?n-l*       | his [son-in-law] came",
            "Émile, email          | em*l*           | [Émile], [email]",
            "what? who?            | wh?t            | [what]? who?",
            // misspelt
            "Kislyak, Kisliak      | kislyak~1       | [Kislyak], [Kisliak]",
            "ambassador            | embasador~      | [ambassador]",
            "form from firm        | form~1          | [form] [from] [firm]",
            "son-in-law            | sun-in-low~1    | [son-in-law]",
            // most of several
            "sea and wind          | (sea storm wind)~2 | [sea] and [wind]",
            "sea and wind          | (sea storm rain)~2 | ",})
    void findsAndMarks(String text, String query, String expected) {
        TestIndex index = TestIndex.of("ANNA: " + text);

        assertThat(index.concordance(query)).containsExactlyElementsOf(
                expected == null ? List.of() : List.of(expected));
    }

    @Test
    void findsAPhraseAcrossAParagraphBreakButNotAcrossTurns() {
        TestIndex index = TestIndex.of("ANNA: the north\n\nwind", "ANNA: the south", "ANNA: wind");

        assertThat(index.concordance("\"north wind\"")).containsExactly("the [north\n\nwind]");
        assertThat(index.concordance("\"south wind\"")).isEmpty();
    }

    @Test
    void foldsDecomposedLettersLikeComposedOnes() {
        TestIndex index = TestIndex.of("ANNA: мои\u0306 cafe\u0301");

        assertThat(index.concordance("мой café")).containsExactly("[мои\u0306] [cafe\u0301]");
        assertThat(index.concordance("мои")).isEmpty();
    }

    @Test
    void seeksTheExactWordsOfLanguagesThatItDoesNotStem() {
        TestIndex index = TestIndex.of(new TestInterview(1, "de", "ANNA: meetings running").in("vi"),
                new TestInterview(2, "en", "ANNA: meetings running"));

        assertThat(index.concordance("meeting run")).containsExactly("[meetings] [running]");
        assertThat(index.concordance("meetings running")).containsExactly("[meetings] [running]",
                "[meetings] [running]");
        assertThat(TestIndex.places(index.search("meeting"))).containsExactly("en 1");
    }

    @Test
    void takesWordsOfAnyLength() {
        String word = "x".repeat(40_000);
        TestIndex index = TestIndex.of("ANNA: " + word + " end");

        assertThat(index.concordance(word.substring(0, 5_000))).hasSize(1);
        assertThat(index.concordance("\"" + word.substring(0, 300) + " end\"")).containsExactly("[" + word + " end]");
    }
}
