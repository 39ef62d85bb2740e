package org.verbatim.search.lucene;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// Keeps the words of a state of the index while it is the newest. Where there are many they are gathered again only when that takes no more than a
/// hundredth of the time: during an import states come by the second. Then some of the newest words are missing for a while.
final class WordMemory {

    private static final long NO_MATTER_NANOS = 20_000_000;
    private static final int RARELY = 100;

    private final ReentrantLock gathering = new ReentrantLock();
    private volatile @Nullable Known known;

    private record Known(IndexReader.CacheKey state, KnownWords words, long at, long took) {

        boolean isGoodEnoughFor(IndexReader.CacheKey asked) {
            return state.equals(asked) || (took > NO_MATTER_NANOS && System.nanoTime() - at < RARELY * took);
        }
    }

    KnownWords of(IndexReader state) throws IOException {
        IndexReader.CacheKey key = state.getReaderCacheHelper().getKey();
        Known last = known;
        if (last != null && (last.isGoodEnoughFor(key) || gathering.isLocked())) {
            return last.words();
        }
        gathering.lock();
        try {
            last = known;
            if (last == null || !last.isGoodEnoughFor(key)) {
                long start = System.nanoTime();
                KnownWords words = KnownWords.of(state);
                last = new Known(key, words, System.nanoTime(), System.nanoTime() - start);
                known = last;
            }
            return last.words();
        } finally {
            gathering.unlock();
        }
    }
}
