package org.verbatim.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryParserTests {

    private final QueryParser parser = new QueryParser(QueryLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            // words and connectives
            "sea                       | (term sea)",
            "north sea                 | (and (term north) (term sea))",
            "north AND sea             | (and (term north) (term sea))",
            "north OR sea              | (or (term north) (term sea))",
            "a b OR c                  | (or (and (term a) (term b)) (term c))",
            "a OR b AND c              | (or (term a) (and (term b) (term c)))",
            "a (b OR c)                | (and (term a) (or (term b) (term c)))",
            "a and not b               | (and (term a) (term and) (term not) (term b))",
            // negation
            "sea -north                | (and (term sea) (not (term north)))",
            "NOT a b                   | (and (not (term a)) (term b))",
            "sea -\"north wind\"       | (and (term sea) (not (phrase \"north wind\")))",
            "-(a b)                    | (not (and (term a) (term b)))",
            "NOT NOT a                 | (not (not (term a)))",
            "son-in-law                | (term son-in-law)",
            "peace - war               | (and (term peace) (term war))",
            // phrases
            "\"north  wind\"           | (phrase \"north wind\")",
            "“north wind” „sea air“    | (and (phrase \"north wind\") (phrase \"sea air\"))",
            "«sea»                     | (phrase \"sea\")",
            // punctuation around words
            "sea, (wind!)              | (and (term sea) (term wind))",
            "U.S. don't 3.5%           | (and (term U.S) (term don't) (term 3.5))",
            // prefixes and everything
            "hacker*                   | (prefix hacker)",
            "son-in-l*                 | (prefix son-in-l)",
            "*                         | (all)",
            "* sea                     | (term sea)",
            "-*                        | (not (all))",
            // conditions
            "speaker:putin sea         | (and (speaker:putin) (term sea))",
            "Speaker:\"Megyn Kelly\"   | (speaker:Megyn Kelly)",
            "speaker:“Megyn Kelly”     | (speaker:Megyn Kelly)",
            "-speaker:label:Q          | (not (speaker:label:Q))",
            "interview:putin-kelly     | (interview:putin-kelly)",
            "kind:Quoted role:other    | (and (kind:quoted) (role:other))",
            "before:2017-06 after:2015 | (and (before:2017-06) (after:2015))",
            "date:2017-06-05           | (date:2017-06-05)",
            "date:2017..2015           | (date:2015..2017)",
            "date:2015..               | (after:2015)",
            "date:..2017~              | (before:2017~)",
            "publisher:\"NBC News\" collection:cold-war | (and (publisher:NBC News) (collection:cold-war))",
            "lang:pt-BR                | (lang:pt-br)",
            // near each other
            "\"flynn  kislyak\"~10    | (near \"flynn kislyak\" 10)",
            "-“a b”~0, c               | (and (not (near \"a b\" 0)) (term c))",
            // patterns and misspelt words
            "wi?d w*d *tion ?it        | (and (pattern wi?d) (pattern w*d) (pattern *tion) (pattern ?it))",
            "**bold**                  | (pattern *bold*)",
            "presid**, (wor*)          | (and (prefix presid) (prefix wor))",
            "misspelt~ word~ word~2    | (and (like misspelt 2) (like word 1) (like word 2))",
            "(kisljak~1) who?~         | (and (like kisljak 1) (like who 1))",
            // mentions and questions
            "mentions:flynn, x         | (and (mentions flynn) (term x))",
            "mentions:\"Michael Flynn\" | (mentions Michael Flynn)",
            "question:hack* -question:\"the election\" | (and (question (prefix hack)) (not (question (phrase \"the election\"))))",
            // most of several
            "(a b c)~2                 | (most 2 (term a) (term b) (term c))",
            "x (a b \"c d\" -e)~1     | (and (term x) (or (term a) (term b) (phrase \"c d\") (not (term e))))",
            "(a b)~7                   | (and (term a) (term b))",
            "*:*                       | (all)",
            // what people type and paste
            "did he say that?          | (and (term did) (term he) (term say) (term that))",
            "\"really?\" he asked...   | (and (phrase \"really?\") (term he) (term asked))",})
    void reads(String typed, String tree) {
        Query query = parser.parse(typed);

        assertThat(SExpression.of(query.root())).isEqualTo(tree);
        assertThat(query.plain()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "AND OR           | (and (term and) (term or))          | AND, OR",
            "trump NOT        | (and (term trump) (term not))       | NOT",
            "OR trump         | (and (term or) (term trump))        | OR",
            "\"unclosed words | (and (term unclosed) (term words))  | \"",
            "misspelt~9       | (term misspelt)                     | misspelt~9",
            "(a OR b)~2       | (or (term a) (term b))              | )~2",
            "a b)~2           | (and (term a) (term b))             | )~2",
            "lang:c++         | (and (term lang) (term c))          | lang:c++",
            "a:b:c            | (and (term a) (term b) (term c))    | a:b:c",
            "date:soon        | (and (term date) (term soon))       | date:soon",
            "before:2017-13   | (and (term before) (term 2017-13))  | before:2017-13",
            "kind:poem        | (and (term kind) (term poem))       | kind:poem",
            "~~~              | (term ~~~)                          | ~~~",
            "👍 قلب           | (term قلب)                          | 👍",
            "sea \"…\"        | (term sea)                          | \"…\"",})
    void readsAsPlainWords(String typed, String tree, String plain) {
        Query query = parser.parse(typed);

        assertThat(SExpression.of(query.root())).isEqualTo(tree);
        assertThat(String.join(", ", query.plain())).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "https://a.org/?b  | (phrase \"https://a.org/?b\")        | ``",
            "צה\"ל             | (term צה״ל)                          | ``",
            "12\" pipe         | (and (term 12) (term pipe))          | \"",
            "\"C++\"           | (phrase \"C++\")                     | \"C++\"",
            "\"saved 50%\"     | (phrase \"saved 50%\")               | \"saved 50%\""})
    void signsInsideWordsAreNoOperators(String typed, String tree, String plain) {
        Query query = parser.parse(typed);

        assertThat(SExpression.of(query.root())).isEqualTo(tree);
        assertThat(String.join(", ", query.plain())).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"speaker: | (term speaker)",
            "speaker:\"\" x | (and (term speaker) (term x))", "((sea | (term sea)",
            "sea ))) wind | (and (term sea) (term wind))",
            "a OR ()  | (term a)", "sea -  | (term sea)", "sea?  | (term sea)"})
    void leavesOutWhatHasNoOther(String typed, String tree) {
        assertThat(SExpression.of(parser.parse(typed).root())).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "\t\n\u00a0"})
    void readsNothingAsEverything(String typed) {
        assertThat(parser.parse(typed)).isEqualTo(new Query(new QueryNode.MatchAll(), java.util.List.of()));
    }

    @Test
    void refusesWhatIsOverALimit() {
        assertThatThrownBy(() -> parser.parse("x".repeat(10_001))).isInstanceOf(QueryTooCostly.class)
                .hasMessage("The query is 10001 characters long; at most 10000 are read.");
        assertThatThrownBy(() -> new QueryParser(new QueryLimits(1_000, 256, 32, 9)).parse("a ".repeat(257)))
                .hasMessageContaining("257 words");
        assertThatThrownBy(() -> parser.parse("(".repeat(5_000) + "a")).hasMessageContaining("more than 32");
        assertThatThrownBy(() -> parser.parse("NOT ".repeat(2_000) + "a")).hasMessageContaining("more than 32");
    }
}
