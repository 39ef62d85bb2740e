package org.verbatim.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.verbatim.archive.Interview;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.query.QueryLimits;
import org.verbatim.search.query.QueryNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenIndexTests {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommittedAndForgetsWhatWasNot() {
        try (LuceneEngine engine = open()) {
            engine.put(interview(1));
            engine.commit();
            assertThat(engine.stamps()).containsOnlyKeys(1L);
        }
        try (LuceneEngine engine = open()) {
            assertThat(engine.stamps()).containsOnlyKeys(1L);
            assertThat(engine.isIntact()).isTrue();
        }
    }

    /// Damage to a file's head is seen when the index is opened, all other damage by the check in the background.
    @Test
    void beginsAnewWhereAFileIsDamaged() throws IOException {
        int files = filled().size();
        for (int i = 0; i < files; i++) {
            Path file = filled().get(i);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
            try (LuceneEngine engine = open()) {
                assertThat(engine.stamps().isEmpty() || !engine.isIntact()).as("sees the damage to %s", file).isTrue();
                engine.clear();
                assertThat(engine.isIntact()).as("is empty and intact after damage to %s", file).isTrue();
                engine.put(interview(2));
                engine.commit();
                assertThat(total(engine)).isEqualTo(2);
            }
        }
    }

    @Test
    void beginsAnewWhereAFileIsGoneOrCut() throws IOException {
        int files = filled().size();
        for (int i = 0; i < files; i++) {
            Path file = filled().get(i);
            Files.delete(file);
            try (LuceneEngine engine = open()) {
                assertThat(engine.stamps()).as("without %s", file).isEmpty();
            }
        }
        Files.write(filled().getFirst(), new byte[]{1, 2, 3});
        try (LuceneEngine engine = open()) {
            assertThat(engine.stamps()).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereTheIndexIsOfAnotherFormat() throws IOException {
        filled();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("verbatim.format", "0").entrySet());
            writer.commit();
        }
        try (LuceneEngine engine = open()) {
            assertThat(engine.stamps()).isEmpty();
        }
    }

    @Test
    void saysThatAnotherHasTheIndexOpen() {
        try (LuceneEngine engine = open()) {
            assertThat(engine.stamps()).isEmpty();
            assertThatThrownBy(this::open).isInstanceOf(IndexUnavailable.class).hasMessageContaining("in use")
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    @Timeout(600) // a guard against hanging
    void showsASearchAllOfAnInterviewOrNothing() throws InterruptedException {
        try (LuceneEngine engine = open()) {
            AtomicBoolean writing = new AtomicBoolean(true);
            Thread writer = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 60; i++) {
                    engine.put(interview(i % 3));
                    engine.commit();
                }
                writing.set(false);
            });
            while (writing.get()) {
                assertThat(total(engine) % 2).isZero();
                assertThat(total(engine)).isLessThanOrEqualTo(6);
            }
            writer.join();
            assertThat(total(engine)).isEqualTo(6);
        }
    }

    /// An index of one interview, closed; its files.
    private List<Path> filled() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        try (LuceneEngine engine = open()) {
            engine.put(interview(1));
            engine.commit();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private LuceneEngine open() {
        FacetSegments segments = new FacetSegments();
        return new LuceneEngine(segments, OpenIndex.at(folder, segments), QueryLimits.DEFAULT);
    }

    private static Interview interview(int id) {
        return new TestInterview(id, "i" + id, IntStream.range(0, 2).mapToObj(i -> "ANNA: sea " + i)
                .toArray(String[]::new)).build();
    }

    private static long total(LuceneEngine engine) {
        return engine.search(new QueryNode.Word("sea"), SearchRequest.of("sea")).total();
    }
}
