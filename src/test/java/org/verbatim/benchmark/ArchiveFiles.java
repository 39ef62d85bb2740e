package org.verbatim.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.verbatim.benchmark.Conversation.Said;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// An archive of exactly so many turns as files of JSON Lines, in parts that an import takes.
record ArchiveFiles(Path folder) {

    /// Interviews of these many turns, as far as they are no more than a third of the archive; the address of each is `long-` and the number.
    static final List<Integer> LONG = List.of(50, 1_000, 5_000, 11_000);
    private static final int TURNS_A_FILE = 50_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    static ArchiveFiles write(Conversations conversations, int turns, Path folder) {
        try {
            Files.createDirectories(folder);
            Iterator<Conversation> each = conversations.iterator();
            int left = turns;
            List<Conversation> part = new ArrayList<>();
            for (int length : LONG) {
                if (length <= turns / 3 && length <= left) {
                    part.add(ofLength(each, length));
                    left -= length;
                }
            }
            for (int file = 1; left > 0; file++) {
                int inFile = part.stream().mapToInt(one -> one.turns().size()).sum();
                while (left > 0 && inFile < TURNS_A_FILE) {
                    Conversation next = each.next().first(left);
                    part.add(next);
                    left -= next.turns().size();
                    inFile += next.turns().size();
                }
                write(part, folder.resolve("part-%03d.jsonl.gz".formatted(file)));
                part.clear();
            }
            return new ArchiveFiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversation ofLength(Iterator<Conversation> each, int length) {
        List<Said> said = new ArrayList<>(length);
        Conversation first = each.next();
        for (Conversation next = first; said.size() < length; next = each.next()) {
            said.addAll(next.first(length - said.size()).turns());
        }
        return new Conversation("long-" + length, first.title(), first.date(), first.language(), said);
    }

    /// Writes some conversations as one file.
    static void write(List<Conversation> conversations, Path file) throws IOException {
        try (BufferedWriter lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), UTF_8))) {
            for (Conversation one : conversations) {
                lines.write(JSON.writeValueAsString(one));
                lines.write('\n');
            }
        }
    }

    List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// To be closed.
    static Stream<Conversation> read(Path file) {
        return RecordedConversations.lines(file).map(RecordedConversations::read);
    }
}
