package org.verbatim.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.transcript.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SidecarReaderTests {

    @Test
    void readsEveryFieldAsItWasWritten() {
        Sidecar sidecar = SidecarReader.read("talk.yaml", """
                slug: talk
                title: No
                recorded: 1974-06~
                published: 2017-06-05
                translation: {from: ru, by: machine}
                people:
                  - name: Anna Bell
                    aliases: [Anna, "42"]
                    role: interviewer
                """);

        assertThat(sidecar.title()).isEqualTo("No");
        assertThat(sidecar.recorded()).hasToString("1974-06~");
        assertThat(sidecar.published()).hasToString("2017-06-05");
        assertThat(sidecar.translation()).hasToString("Translation[from=ru, by=machine]");
        assertThat(sidecar.people()).singleElement().satisfies(person -> {
            assertThat(person.aliases()).containsExactly("Anna", "42");
            assertThat(person.role()).isEqualTo(Role.INTERVIEWER);
        });
        assertThat(sidecar.licence()).isNull();
    }

    @Test
    void readsAnEmptyOneAsNone() {
        assertThat(SidecarReader.read("talk.yaml", "# nothing yet\n")).isEqualTo(Sidecar.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: A talk                      | no field "titel"
            recorded: June                     | recorded "June" is no date
            published: 2017-02-31              | no day of the calendar
            title: [a, b]                      | title must be one line of text
            people: Anna                       | people must be a list
            'people: [{role: interviewer}]'    | a person needs a name
            'people: [{name: A, role: boss}]'  | role "boss" is none of
            'translation: {from: ru}'          | translation needs both
            'sourceUrl: "javascript:x"'        | sourceUrl must begin with https://
            'mediaUrl: "file:///a.mp3"'        | mediaUrl must begin with https://
            slug: Über uns                     | for example uber-uns
            'title: "unclosed'                 | is no YAML
            """)
    void saysWhatIsWrong(String yaml, String message) {
        assertThatThrownBy(() -> SidecarReader.read("talk.yaml", yaml)).isInstanceOf(InvalidSidecar.class)
                .hasMessageContaining("talk.yaml").hasMessageContaining(message);
    }
}
