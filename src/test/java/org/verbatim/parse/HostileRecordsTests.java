package org.verbatim.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.parse.data.JsonInterview;
import org.verbatim.parse.data.JsonTranscript;
import org.verbatim.parse.data.SourceLines;
import org.verbatim.parse.data.TableTranscript;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadingEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verbatim.parse.HostileSourceTests.decoded;
import static org.verbatim.parse.HostileSourceTests.refuses;
import static org.verbatim.parse.HostileSourceTests.utf8;

/// JSON and tables made to hurt.
// a guard against hanging, for a machine that does twenty other things
@Timeout(600)
class HostileRecordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{", "\"", "{\"text\":\"a\"},", "{\"speaker\":\"A\",\"text\":\"b\"},",
            "{\"start\":1,\"text\":\"b\"},",
            "{\"speaker\":0,\"start\":1e99,\"end\":99999999999999999999,\"text\":\"b\"},", "1,", " ",
            "[[1],", "\\u0000", "{\"text\":[\"a\"]},"})
    void manyOfOneThingInJson(String piece) {
        String text = "{\"segments\":[" + piece.repeat(100_000);

        assertThat(new JsonTranscript().attempt(decoded(text), ReadLimits.DEFAULTS)).isNotNull();
        assertThat(new JsonTranscript().attempt(decoded(text + "{}]}"), ReadLimits.DEFAULTS)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\n", "\"", "\"\"", "\"a\n", "a,b\n", "Anna,\"b\"\n", ",\n", "\r", "&", "<", "<a",
            "Anna,<i>&amp;\n", "Anna",
            "Anna,https://x\n"})
    void manyOfOneThingInTables(String piece) {
        String text = piece.repeat(100_000);

        assertThat(new TableTranscript().attempt(decoded("speaker,text\n" + text), ReadLimits.DEFAULTS)).isNotNull();
        assertThat(new TableTranscript().attempt(decoded("start,text\n1,a\n2,b\n" + text), ReadLimits.DEFAULTS))
                .isNotNull();
        assertThat(new TableTranscript().attempt(decoded(text), ReadLimits.DEFAULTS).transcript()).isNull();
    }

    @Test
    void recordsBeyondTheirLimits() {
        assertThat(new JsonTranscript().attempt(decoded("[".repeat(70) + "]".repeat(70)), ReadLimits.DEFAULTS).missed())
                .contains("nested deeper than 64");
        assertThat(new JsonTranscript()
                .attempt(decoded("[" + "{\"speaker\":\"A\",\"text\":\"We crossed it.\"},".repeat(50_001)
                        + "{\"text\":\"\"}]"), ReadLimits.DEFAULTS)
                .missed()).contains("50000", "maxTurns");
        assertThat(new TableTranscript()
                .attempt(decoded("speaker,text\n" + "A,b\n".repeat(50_001)), ReadLimits.DEFAULTS).missed())
                .contains("50000", "maxTurns");
        refuses(Sources.READER, utf8("{\"name\":\"x\",\"deps\":[{\"name\":\"a\",\"value\":\"b\"}]}"),
                "is not a transcript", "json: no list");
        refuses(Sources.READER, utf8("id,price\n1,2\n3,4\n"), "is not a transcript", "csv: no first row that names");
    }

    @Test
    void deepJson() {
        String deep = "{\"turns\":[{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "}]}\n";

        refuses(Sources.READER, utf8(deep), "is not a transcript");
        assertThat(JsonInterview.read(new SourceLines.Line(deep, 0, 7, false), ReadLimits.DEFAULTS))
                .isInstanceOfSatisfying(ReadingEntry.Refused.class, refused -> {
                    assertThat(refused.line()).isEqualTo(7);
                    assertThat(refused.reason()).contains("nested deeper than 64");
                });
    }
}
