package org.verbatim.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.verbatim.archive.takedown.HiddenTurns;

/// The index while it is open: the one place where Lucene's directory, writer and searchers are acquired and released. An index that is
/// damaged or of another format is thrown away: it is a copy.
final class OpenIndex implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final String FORMAT = "verbatim.format";
    private static final double BUFFER_MB = 64;

    private final Directory directory;
    private final FacetSegments facets;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SeenIndex seen = new SeenIndex();

    /// Something done with one state of the index.
    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /// Something changed in the index.
    interface Change {
        void in(IndexWriter writer) throws IOException;
    }

    /// Opens the index in the folder, an empty one where there is none that can be used. Throws
    /// [IndexUnavailable] if another process has it open, or the folder cannot be used.
    static OpenIndex at(Path folder, FacetSegments facets) {
        try {
            return new OpenIndex(FSDirectory.open(folder), facets);
        } catch (LockObtainFailedException e) {
            throw new IndexUnavailable("The search index " + folder.toAbsolutePath()
                    + " is in use by another archive. Stop that one, or set verbatim.search.index-path to another folder.",
                    e);
        } catch (IOException e) {
            throw new IndexUnavailable("The search index " + folder.toAbsolutePath() + " cannot be opened ("
                    + e.getMessage() + "). Let the user that runs Verbatim write there, or set"
                    + " verbatim.search.index-path to another folder.", e);
        }
    }

    OpenIndex(Directory directory, FacetSegments facets) throws IOException {
        this.directory = directory;
        this.facets = facets;
        clearUnlessUsable();
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB)
                .setSimilarity(new TurnSimilarity()));
        writer.setLiveCommitData(Map.of(FORMAT, Fields.FORMAT).entrySet());
        writer.commit();
        this.searchers = new SearcherManager(writer, new WarmSearchers());
    }

    /// Without what was taken down.
    <T> T look(Look<T> look) {
        return lookAtAll(searcher -> look.at(seen.of(searcher)));
    }

    /// Also at what was taken down and is still there.
    <T> T lookAtAll(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    void hide(Map<Long, HiddenTurns> hidden) {
        seen.hide(hidden);
    }

    void change(Change change) {
        try {
            change.in(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written", e);
        }
    }

    /// Makes changes last, and searchers see them.
    void commit() {
        change(IndexWriter::commit);
        change(same -> searchers.maybeRefreshBlocking());
    }

    @Override
    public void close() {
        try (directory; writer; searchers) {
            LOG.debug("Closing the search index");
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be closed", e);
        }
    }

    private void clearUnlessUsable() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (directory.listAll().length > 1 && !isUsable()) {
                lock.ensureValid();
                refuseOtherFiles();
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
        }
    }

    /// A folder with anybody else's files was named by mistake: nothing in it is ours to delete.
    private void refuseOtherFiles() throws IOException {
        for (String file : directory.listAll()) {
            boolean index = file.startsWith(IndexFileNames.SEGMENTS) || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                    || file.equals(IndexWriter.WRITE_LOCK_NAME);
            if (!index) {
                throw new IOException("it holds other files (" + file + "); choose a folder of its own");
            }
        }
    }

    /// Reads all of it, which also brings it into the system's cache, and compares checksums. Returns false if a file is damaged. An index that is
    /// closed meanwhile counts as intact: it is checked after the next start.
    boolean isIntact() {
        try {
            lookAtAll(searcher -> {
                for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                    ((CodecReader) segment.reader()).checkIntegrity();
                }
                return true;
            });
        } catch (AlreadyClosedException e) {
            LOG.debug("The search index was closed during its check", e);
        } catch (RuntimeException e) { // a reader of damaged bytes may fail in any way
            LOG.warn("The search index is damaged", e);
            return false;
        }
        return true;
    }

    /// Reads the files' heads only. What they do not show, [#isIntact] finds.
    private boolean isUsable() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            String format = reader.getIndexCommit().getUserData().get(FORMAT);
            if (!Fields.FORMAT.equals(format)) {
                LOG.warn("The search index is of format {}, not {}: building it anew", format, Fields.FORMAT);
                return false;
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index is damaged: building it anew", e);
            return false;
        }
    }

    /// Counts what facets need of new segments, and from when there are turns, before a search has to wait for it.
    private final class WarmSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            facets.coverage(reader);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new TurnSimilarity());
            return searcher;
        }
    }
}
