package org.verbatim.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.verbatim.benchmark.Conversation.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Conversations of a file, over and over. They are taken to be English where they do not say what they are.
record RecordedConversations(Path file) implements Conversations {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Iterator<Conversation> iterator() {
        return new Iterator<>() {

            private Iterator<String> lines = lines(file).iterator();
            private int round;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Conversation next() {
                if (!lines.hasNext()) {
                    lines = lines(file).iterator();
                    round++;
                }
                Conversation one = read(lines.next());
                return round == 0 ? one : one.under(round + "-" + one.id()); // an address keeps the beginning of an id
            }
        };
    }

    /// The lines of a file that may be gzipped.
    static Stream<String> lines(Path file) {
        try {
            InputStream bytes = Files.newInputStream(file);
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            return new BufferedReader(new InputStreamReader(plain, UTF_8), 1 << 16).lines()
                    .onClose(() -> close(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Conversation read(String line) {
        JsonNode node = JSON.readTree(line);
        List<Said> turns = node.get("turns").valueStream()
                .map(turn -> new Said(turn.path("speaker").asString(""), turn.get("text").asString().strip()))
                .filter(turn -> !turn.text().isEmpty()).toList();
        return new Conversation(node.get("id").asString(), node.get("title").asString(),
                node.hasNonNull("date") ? node.get("date").asString() : null, node.path("language").asString("en"),
                turns);
    }
}
