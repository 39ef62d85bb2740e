package org.verbatim.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.verbatim.benchmark.Conversation.Said;
import org.verbatim.search.analysis.TermCutter;

/// Indexes turns with Lucene alone, as its documentation says: a document a turn, its words twice (as they are and stemmed) with their places, its
/// text stored, what is counted as doc values.
final class FloorWriter {

    static final String TEXT = "text";
    static final String SPEAKER = "speaker";
    static final String INTERVIEW = "interview";
    static final String DAY = "day";
    static final String VOICE = "voice";
    private static final double BUFFER_MB = 256;
    private static final FieldType WORDS = words();

    private FloorWriter() {
    }

    /// Returns how many turns a second came in, merges included.
    static double write(ArchiveFiles archive, Path folder, int threads) {
        Queue<Path> files = new ConcurrentLinkedQueue<>(archive.files());
        long start = System.nanoTime();
        long turns = 0;
        try (FSDirectory directory = FSDirectory.open(folder)) {
            try (IndexWriter writer = new IndexWriter(directory,
                    new IndexWriterConfig(new CutAnalyzer()).setRAMBufferSizeMB(BUFFER_MB));
                    var workers = Executors.newFixedThreadPool(threads)) {
                var counts = IntStream.range(0, threads).mapToObj(i -> workers.submit(() -> work(files, writer)))
                        .toList();
                for (Future<Long> count : counts) {
                    turns += Benchmark.result(count);
                }
                workers.shutdown();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return turns * 1e9 / (System.nanoTime() - start);
    }

    private static long work(Queue<Path> files, IndexWriter writer) throws IOException {
        long turns = 0;
        for (Path file = files.poll(); file != null; file = files.poll()) {
            try (Stream<Conversation> conversations = ArchiveFiles.read(file)) {
                for (Conversation one : (Iterable<Conversation>) conversations::iterator) {
                    for (Said said : one.turns()) {
                        writer.addDocument(document(one, said));
                        turns++;
                    }
                }
            }
        }
        return turns;
    }

    private static Document document(Conversation conversation, Said said) {
        Document document = new Document();
        document.add(new Field(CutAnalyzer.EXACT, said.text(), WORDS));
        document.add(new Field(CutAnalyzer.STEM, said.text(), WORDS));
        document.add(new StoredField(TEXT, said.text()));
        document.add(new StringField(SPEAKER, folded(said.speaker()), Field.Store.NO));
        document.add(new SortedDocValuesField(SPEAKER, new BytesRef(said.speaker())));
        document.add(new SortedDocValuesField(INTERVIEW, new BytesRef(conversation.id())));
        document.add(new NumericDocValuesField(VOICE, 0));
        String date = conversation.date();
        if (date != null) {
            int day = (int) LocalDate.parse(date).toEpochDay();
            document.add(new IntPoint(DAY, day));
            document.add(new NumericDocValuesField(DAY, day));
        }
        return document;
    }

    /// A name as it is asked for: capitals and points do not matter.
    static String folded(String name) {
        return TermCutter.cut(name).joined();
    }

    private static FieldType words() {
        FieldType words = new FieldType();
        words.setTokenized(true);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        words.freeze();
        return words;
    }
}
