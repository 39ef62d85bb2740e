package org.verbatim.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.transcript.ParsedTranscript;
import org.verbatim.transcript.SourceSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing in a reader may hang on who is interviewed, by whom, where: with every name in both transcripts exchanged, the reading is
/// the same, with the names exchanged.
class NameExchangeTests {

    private static final Map<String, String> NAMES = names(
            """
                    Vladimir Bartholomew, Putin Karvonen, Megyn Io, Kelly Strandberg, Oliver Gus, Stone Ferreira, Trump Quist,
                    Donald Sigurd, Obama Tamura, Barack Noor, Clinton Ashgrove, George Abel, Bush Quill, Kushner Vane, Jared Tobin,
                    Flynn Mossgrave, Michael Al, Kislyak Drobny, Kennedy Larkin, Snowden Amble, Edward Cyril, Kerry Dunmore, John Ivo,
                    Newton Archimedes, Russia Freedonia, Russian Freedonian, Russians Freedonians, America Sylvania,
                    American Sylvanian, Americans Sylvanians, Moscow Glim, Kremlin Citadel, Washington Lakemont,
                    Petersburg Ambleside, France Gallia, French Gallic, European Boreal, Cyprus Tasmar, Pentagon Rotunda,
                    Soviet Borduric, Indian Borogravian, NBC QRTV, RIA Agence, Novosti Lumen, Showtime Cinevox, Global Harbour,
                    Research Dispatch, globalresearch harbourdispatch, US UP, USA UPA, Latin Austral, Africa Lemuria, Asia Mu""");

    private static final Pattern NAME = Pattern
            .compile("(?i)(?<![\\p{L}])(" + String.join("|", NAMES.keySet()) + ")(?![\\p{L}])");

    private static Map<String, String> names(String pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : pairs.split(",\\s+", -1)) {
            names.put(pair.substring(0, pair.indexOf(' ')).toLowerCase(Locale.ROOT),
                    pair.substring(pair.indexOf(' ') + 1).strip());
        }
        return names;
    }

    /// All names exchanged; one in lower case stays in lower case, for the sources have such.
    private static String exchanged(String text) {
        return NAME.matcher(text).replaceAll(match -> {
            String other = String.valueOf(NAMES.get(match.group().toLowerCase(Locale.ROOT)));
            boolean lower = Character.isLowerCase(match.group().charAt(0));
            boolean us = match.group().equals("us");
            return Matcher.quoteReplacement(us ? "us" : lower ? other.toLowerCase(Locale.ROOT) : other);
        });
    }

    private static List<String> lines(ParsedTranscript transcript) {
        List<String> lines = new ArrayList<>(Sources.turns(transcript));
        lines.add("title " + transcript.facts().title() + ", " + transcript.facts().standfirst());
        lines.add("publisher " + transcript.facts().publisher() + ", " + transcript.facts().published());
        transcript.speakers()
                .forEach(speaker -> lines.add(speaker.name() + " " + speaker.role() + " " + speaker.person() + " "
                        + speaker.aliases()));
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"putin-kelly", "putin-stone"})
    void readsTheSameWithOtherNames(String name) {
        String text = Sources.text(Path.of("data", name + ".txt"));

        ParsedTranscript read = Sources.only(Sources.READER.read(Sources.of(text)));
        ParsedTranscript other = Sources.only(Sources.READER.read(Sources.of(exchanged(text))));

        assertThat(exchanged(text)).doesNotContainIgnoringCase("putin").doesNotContain("Kelly", "Stone", "Russia");
        assertThat(lines(other)).isEqualTo(lines(read).stream().map(NameExchangeTests::exchanged).toList());
        assertThat(other.spans()).extracting(SourceSpan::kind)
                .isEqualTo(read.spans().stream().map(SourceSpan::kind).toList());
    }

    @Test
    void nothingInMainNamesThem() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            code = files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".woff2"))
                    .map(Sources::text).collect(Collectors.joining());
        }

        // what Lucene calls its analyzers is not ours to say
        assertThat(code.replace("RussianAnalyzer", "")).doesNotContainIgnoringCase("putin", "kelly", "megyn",
                "oliver stone", "stone said", "trump",
                "russia", "hackers", "global research", "novosti", "showtime", "kremlin");
    }
}
