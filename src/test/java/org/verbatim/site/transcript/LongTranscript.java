package org.verbatim.site.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/// An interview of more turns than a page can be made of at once, in a folder of an archive of its own.
final class LongTranscript {

    static final int TURNS = 4_200;
    static final String ADDRESS = "/interviews/long";
    /// Stands in the turn [#TELLING_TURN], and nowhere else.
    static final String TELLING = "quixotic";
    static final int TELLING_TURN = 3_900;

    private LongTranscript() {
    }

    static void write(Path data) throws IOException {
        StringBuilder turns = new StringBuilder();
        for (int number = 1; number <= TURNS; number++) {
            turns.append(number == 1 ? "" : ",").append("{\"speaker\":\"%s\",\"text\":\"%s\"}".formatted(
                    number % 2 == 0 ? "Oren Hale" : "Ada Reed", text(number)));
        }
        Files.writeString(Files.createDirectories(data).resolve("long.jsonl"),
                "{\"id\":\"long\",\"title\":\"The crossing\",\"turns\":[" + turns + "]}\n");
    }

    /// Of different lengths, as turns are; some are a page long.
    private static String text(int number) {
        String sea = String.join(" ", Collections.nCopies(number % 40 * 2 + 1, "The sea was rough there, they said."));
        return "Turn number " + number + ". " + sea + (number == TELLING_TURN ? " A " + TELLING + " boat." : "");
    }
}
