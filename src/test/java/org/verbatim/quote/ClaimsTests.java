package org.verbatim.quote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.verbatim.archive.reading.AsStored;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadLimits;
import org.verbatim.parse.reading.ReadingEntry;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.search.lucene.TestIndex;
import org.verbatim.transcript.ParsedTranscript;

import static org.assertj.core.api.Assertions.assertThat;

/// Who said it, measured: 300 claims about 25 people of ten languages, each of whom said one sentence. Right names are confirmed, strangers
/// contradicted, and neither a stranger nor a relative is ever confirmed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsTests {

    private final TestIndex index = TestIndex.empty();
    private final List<Claimed> claims = new ArrayList<>();

    private enum Kind {
        RIGHT, STRANGER, RELATIVE
    }

    private record Claimed(Kind kind, String speaker, String words, String name) {}

    @BeforeAll
    void read() throws IOException {
        StringBuilder table = new StringBuilder("speaker\ttext\n");
        String speaker = "";
        String words = "";
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/verbatim/quote/claims.txt"))) {
            String[] person = line.split(" \\| ");
            if (person.length == 3) {
                speaker = person[1];
                words = person[2];
                table.append(speaker).append('\t').append(words).append('\n');
            } else if (!line.isBlank() && !line.startsWith("#")) {
                Kind kind = switch (line.charAt(0)) {
                    case '+' -> Kind.RIGHT;
                    case '-' -> Kind.STRANGER;
                    default -> Kind.RELATIVE;
                };
                for (String name : line.substring(2).split("; ")) {
                    claims.add(new Claimed(kind, speaker, words, name));
                }
            }
        }
        put("sayings.tsv", table.toString());
    }

    private void put(String name, String source) throws IOException {
        ReadingEntry entry = new TranscriptReader(ReadLimits.DEFAULTS)
                .read(new SourceBytes(name, source.getBytes(StandardCharsets.UTF_8))).entries().iterator().next();
        assertThat(entry).isInstanceOf(ReadingEntry.Read.class);
        if (entry instanceof ReadingEntry.Read(ParsedTranscript transcript)) {
            index.put(List.of(AsStored.interview(name.hashCode(), name.substring(0, name.indexOf('.')), transcript)));
        }
    }

    private Attribution attribution(String words, String name) {
        Claim claim = Claim.of(name, index.engine(), index.guide());
        return new QuoteCheck(index.engine(), new WordLists(), PastedQuote.of(words), claim, 100).run().attribution();
    }

    @Test
    void strangersAndRelativesAreNeverConfirmedAndHardlyAnybodyIsAccusedFalsely() {
        Map<Kind, Map<Attribution, Integer>> found = new EnumMap<>(Kind.class);
        List<String> wrong = new ArrayList<>();
        for (Claimed claim : claims) {
            Attribution attribution = attribution(claim.words(), claim.name());
            found.computeIfAbsent(claim.kind(), _ -> new EnumMap<>(Attribution.class)).merge(attribution, 1,
                    Integer::sum);
            if ((claim.kind() == Kind.RIGHT) != (attribution == Attribution.CONFIRMED)) {
                wrong.add(claim.kind() + " " + claim.speaker() + " as " + claim.name() + ": " + attribution);
            }
        }
        System.out.println("claims: " + found + wrong);

        assertThat(claims).hasSize(300);
        assertThat(wrong).filteredOn(one -> !one.startsWith("RIGHT")).filteredOn(one -> one.endsWith("CONFIRMED"))
                .isEmpty();
        assertThat(found.getOrDefault(Kind.RIGHT, Map.of()).getOrDefault(Attribution.CONFIRMED, 0))
                .as("of 150 right: %s", wrong)
                .isGreaterThanOrEqualTo(146);
        assertThat(found.getOrDefault(Kind.STRANGER, Map.of()).getOrDefault(Attribution.CONTRADICTED, 0))
                .as("of 100 strangers: %s", wrong)
                .isGreaterThanOrEqualTo(95);
    }

    @Test
    void whereTwoPeopleFitTheArchiveCannotTell() throws IOException {
        put("two.tsv", """
                speaker\ttext
                Greta Nordby\tThe ferry was late on the day of the vote.
                Lars Nordby\tThe ferry was early on the day of the count.
                Q\tWas there any ferry on the day of the riot?
                """);

        assertThat(attribution("The ferry was late on the day of the vote.", "Nordby"))
                .isEqualTo(Attribution.CANNOT_TELL);
        assertThat(attribution("The ferry was late on the day of the vote.", "Mrs. Nordby"))
                .isEqualTo(Attribution.CONFIRMED);
        assertThat(attribution("The ferry was late on the day of the vote.", "L. Nordby"))
                .isEqualTo(Attribution.CONTRADICTED);
        assertThat(attribution("Was there any ferry on the day of the riot?", "Greta Nordby"))
                .isEqualTo(Attribution.CANNOT_TELL);
        assertThat(attribution("Was there any ferry on the day of the riot?", "Q")).isEqualTo(Attribution.CONFIRMED);
        assertThat(attribution("Nobody in this archive ever said this sentence.", "Nordby"))
                .isEqualTo(Attribution.NOT_ASKED);
    }
}
