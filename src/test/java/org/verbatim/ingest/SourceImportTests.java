package org.verbatim.ingest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceImportTests {

    @ParameterizedTest
    @CsvSource({"talk.txt,talk", "a/b/talk.txt,talk", "talk.jsonl.gz,talk", "talk.v2.txt,talk.v2", "talk,talk",
            ".hidden,.hidden"})
    void takesTheStemOfAName(String name, String stem) {
        assertThat(SourceImport.stem(name)).isEqualTo(stem);
    }
}
