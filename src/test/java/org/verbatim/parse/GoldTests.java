package org.verbatim.parse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.verbatim.transcript.ParsedSection;
import org.verbatim.transcript.ParsedSpeaker;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.ParsedTurn;
import org.verbatim.transcript.Role;
import org.verbatim.transcript.TurnKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The two transcripts in `data` must be read as a careful human reads them: `gold` says how, turn by turn.
class GoldTests {

    private static JsonNode gold(String name) {
        return JsonMapper.shared().readTree(Path.of("src/test/resources/gold", name + ".json").toFile());
    }

    private static ParsedTranscript data(String name) {
        return Sources.only(Sources.READER.read(Sources.file(Path.of("data", name + ".txt"))));
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int line(ParsedTranscript transcript, int offset) {
        return (int) transcript.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    @Nested
    class Labelled {

        private final JsonNode gold = gold("putin-kelly");
        private final ParsedTranscript read = data("putin-kelly");

        @Test
        void facts() {
            assertThat(read.facts().title()).isEqualTo(gold.get("title").asString());
            assertThat(read.facts().standfirst()).isEqualTo(gold.get("standfirst").asString());
            assertThat(read.facts().publisher()).isEqualTo(gold.get("publisher").asString());
            assertThat(read.facts().published()).isEqualTo(gold.get("published").asString());
            assertThat(read.facts().recorded()).isNull();
        }

        @Test
        void everyTurn() {
            List<String> expected = new ArrayList<>();
            for (JsonNode turn : gold.get("turns")) {
                String text = all(turn.get("paragraphs")).stream().map(JsonNode::asString)
                        .collect(Collectors.joining("\n\n"));
                expected.add(turn.get("speaker").asString() + "|" + turn.get("label").asString() + "|" + text);
            }

            assertThat(read.turns()).extracting(turn -> turn.speaker() + "|" + turn.label() + "|" + turn.text())
                    .isEqualTo(expected);
            assertThat(read.turns()).extracting(ParsedTurn::kind).containsOnly(TurnKind.SPOKEN);
        }

        @Test
        void everyTurnStandsWhereItStands() {
            for (int i = 0; i < read.turns().size(); i++) {
                ParsedTurn turn = read.turns().get(i);
                JsonNode lines = gold.get("turns").get(i).get("source_lines");

                assertThat(line(read, turn.words().getFirst().from())).isEqualTo(lines.get(0).asInt());
                assertThat(line(read, turn.words().getLast().to())).isEqualTo(lines.get(1).asInt());
            }
        }

        @Test
        void roles() {
            assertThat(read.speakers())
                    .extracting(speaker -> speaker.name() + " " + speaker.role() + " " + speaker.person())
                    .containsExactly("Megyn Kelly INTERVIEWER true", "Vladimir Putin INTERVIEWEE true");
        }
    }

    @Nested
    class Quoted {

        private final JsonNode gold = gold("putin-stone");
        private final ParsedTranscript read = data("putin-stone");

        /// The name as the source prints it: the archive's sidecar corrects it, elsewhere.
        private static String printed(String name) {
            return name.equals("Oliver Stone") ? "Oliver stone" : name;
        }

        private Stream<ParsedTurn> turns(TurnKind kind) {
            return read.turns().stream().filter(turn -> turn.kind() == kind);
        }

        private static String bare(String text) {
            return flat(text).replaceAll("^[“”\"' ,.]+|[“”\"' ,.]+$", "");
        }

        @Test
        void facts() {
            assertThat(read.facts().title()).isEqualTo(gold.get("title").asString());
            assertThat(read.facts().publisher()).isEqualTo(gold.get("publisher").asString());
            assertThat(read.facts().published()).isNull();
            assertThat(read.sections()).extracting(ParsedSection::heading)
                    .isEqualTo(all(gold.get("sections")).stream().map(section -> section.get("heading").asString())
                            .toList());
        }

        @Test
        void everyQuoteAndNoOther() {
            List<String> expected = all(gold.get("quotes")).stream()
                    .map(quote -> printed(quote.get("speaker").asString()) + "|" + quote.get("text").asString())
                    .toList();

            assertThat(turns(TurnKind.QUOTED)).extracting(turn -> turn.speaker() + "|" + turn.text())
                    .isEqualTo(expected);
        }

        @Test
        void everyQuoteStandsWhereItStands() {
            List<ParsedTurn> quoted = turns(TurnKind.QUOTED).toList();
            for (int i = 0; i < quoted.size(); i++) {
                JsonNode quote = gold.get("quotes").get(i);

                assertThat(quoted.get(i).words()).singleElement().satisfies(words -> {
                    assertThat(words.from()).isEqualTo(quote.get("char_start").asInt());
                    assertThat(words.to()).isEqualTo(quote.get("char_end").asInt());
                });
            }
        }

        @Test
        void whatIsNoSpeechIsNoTurn() {
            Set<String> texts = read.turns().stream().map(turn -> bare(turn.text())).collect(Collectors.toSet());

            assertThat(all(gold.get("not_speech").get("items"))).allSatisfy(
                    item -> assertThat(texts).doesNotContain(bare(item.get("text").asString())));
        }

        @Test
        void everyReportedSentenceHasItsSpeaker() {
            List<String> reported = turns(TurnKind.REPORTED).map(turn -> turn.speaker() + "|" + flat(turn.text()))
                    .toList();

            assertThat(reported).containsAll(all(gold.get("reported").get("items")).stream()
                    .map(item -> printed(item.get("speaker").asString()) + "|" + flat(item.get("text").asString()))
                    .toList());
        }

        @Test
        void nothingElseIsCalledReported() {
            Set<String> allowed = Stream.of("reported", "reported_optional")
                    .flatMap(kind -> all(gold.get(kind).get("items")).stream())
                    .map(item -> flat(item.get("text").asString())).collect(Collectors.toSet());

            assertThat(turns(TurnKind.REPORTED)).extracting(turn -> flat(turn.text())).isSubsetOf(allowed);
        }

        @Test
        void narrationIsKeptAndNobodys() {
            String told = turns(TurnKind.NARRATION).map(turn -> flat(turn.text())).collect(Collectors.joining(" "));

            assertThat(told).contains("The American channel Showtime showed",
                    "A significant part of the conversation was devoted",
                    "Stone showed excerpts of his film", "To advertise its film in the United States",
                    "“Know your enemy”");
            assertThat(turns(TurnKind.NARRATION)).extracting(ParsedTurn::speaker).containsOnlyNulls();
        }

        @Test
        void attributionsAreLabels() {
            assertThat(turns(TurnKind.QUOTED)).extracting(ParsedTurn::label).contains("said the Russian President",
                    "Putin said", "he added", "asked the President", "stone said", "Overall, according to Putin");
        }

        @Test
        void speakersAndRoles() {
            assertThat(read.speakers()).extracting(ParsedSpeaker::name).containsExactly("Vladimir Putin",
                    "Oliver stone");
            assertThat(read.speakers()).extracting(ParsedSpeaker::role).containsExactly(Role.INTERVIEWEE,
                    Role.INTERVIEWER);
            assertThat(read.speakers().getLast().aliases()).contains("Stone", "stone");
        }
    }
}
