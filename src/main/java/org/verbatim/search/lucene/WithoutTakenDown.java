package org.verbatim.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.takedown.HiddenTurns;

/// One state of the index in which the documents of what was taken down count as deleted, so that nothing that looks at it can find them:
/// no hit, count, facet, word or name. Those of interviews that came in after their takedown are as they are.
final class WithoutTakenDown extends FilterDirectoryReader {

    private final Map<Long, HiddenTurns> hidden;
    private final CacheHelper cacheHelper = new DelegatingCacheHelper(in.getReaderCacheHelper()) {
    };

    private WithoutTakenDown(DirectoryReader state, Map<Long, HiddenTurns> hidden) throws IOException {
        super(state, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader segment) {
                return without(segment, hidden);
            }
        });
        this.hidden = hidden;
    }

    /// The state itself where it has nothing to hide.
    static DirectoryReader of(DirectoryReader state, Map<Long, HiddenTurns> hidden) throws IOException {
        for (LeafReaderContext segment : state.leaves()) {
            if (documents(segment.reader(), hidden) != null) {
                return new WithoutTakenDown(state, hidden);
            }
        }
        return state;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader state) throws IOException {
        return new WithoutTakenDown(state, hidden);
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return cacheHelper;
    }

    private static LeafReader without(LeafReader segment, Map<Long, HiddenTurns> hidden) {
        try {
            FixedBitSet gone = documents(segment, hidden);
            return gone == null ? segment : new Segment(segment, left(segment, gone));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private static FixedBitSet left(LeafReader segment, FixedBitSet gone) {
        FixedBitSet left = new FixedBitSet(segment.maxDoc());
        Bits live = segment.getLiveDocs();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (!gone.get(doc) && (live == null || live.get(doc))) {
                left.set(doc);
            }
        }
        return left;
    }

    /// The documents to hide; null where there are none.
    private static @Nullable FixedBitSet documents(LeafReader segment, Map<Long, HiddenTurns> hidden)
            throws IOException {
        FixedBitSet gone = new FixedBitSet(segment.maxDoc());
        for (Map.Entry<Long, HiddenTurns> one : hidden.entrySet()) {
            hide(segment, documents(segment, one.getKey()), one.getValue(), gone);
        }
        return gone.cardinality() == 0 ? null : gone;
    }

    /// Those of an interview in their order: its turns, its sections, its head.
    private static List<Integer> documents(LeafReader segment, long interview) throws IOException {
        List<Integer> documents = new ArrayList<>();
        PostingsEnum postings = segment.postings(new Term(Fields.ID, Long.toString(interview)), PostingsEnum.NONE);
        Bits live = segment.getLiveDocs();
        while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            if (live == null || live.get(postings.docID())) {
                documents.add(postings.docID());
            }
        }
        return documents;
    }

    private static void hide(LeafReader segment, List<Integer> documents, HiddenTurns hidden, FixedBitSet gone)
            throws IOException {
        if (documents.isEmpty() || isOf(segment, documents.getLast(), hidden)) {
            return;
        }
        BinaryDocValues turns = DocValues.getBinary(segment, Fields.TURN);
        for (int doc : documents) {
            if (hidden.all() || (turns.advanceExact(doc)
                    && hidden.keys().contains(TurnValues.read(turns.binaryValue()).key()))) {
                gone.set(doc);
            }
        }
    }

    /// Whether the head is of the interview as it came in after the takedown.
    private static boolean isOf(LeafReader segment, int head, HiddenTurns hidden) throws IOException {
        BinaryDocValues stamps = DocValues.getBinary(segment, Fields.HEAD_STAMP);
        return stamps.advanceExact(head)
                && stamps.binaryValue().utf8ToString().equals(hidden.stamp().toString());
    }

    /// A segment with fewer documents left; what is read of it without regard to these is the same.
    private static final class Segment extends FilterLeafReader {

        private final FixedBitSet left;
        private final int count;

        Segment(LeafReader segment, FixedBitSet left) {
            super(segment);
            this.left = left;
            this.count = left.cardinality();
        }

        @Override
        public Bits getLiveDocs() {
            return left;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        /// What else is left of it may change: nothing is kept for it.
        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
