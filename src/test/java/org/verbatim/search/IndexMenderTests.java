package org.verbatim.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexMenderTests {

    static final SearchSettings SETTINGS = new SearchSettings(Path.of("unused"), Duration.ofMillis(50), 2, 1_000, 100,
            10, 100, 1_000, 20);

    private final FakeArchive archive = new FakeArchive();
    private final FakeEngine engine = new FakeEngine();
    private final IndexMender mender = new IndexMender(archive, engine, SETTINGS);

    @BeforeEach
    void threeInterviews() {
        archive.store(1, "one");
        archive.store(2, "two");
        archive.store(3, "three");
        mender.mendAll();
    }

    @Test
    void fillsAnEmptyIndexAndThenLeavesItAlone() {
        assertThat(engine.stamps()).isEqualTo(archive.stamps());

        mender.mendAll();

        assertThat(engine.puts).isEqualTo(3);
        assertThat(engine.commits).isEqualTo(1);
        assertThat(mender.waiting()).isZero();
    }

    @Test
    void buildsALostIndexAnew() {
        engine.clear();

        mender.mendAll();

        assertThat(engine.stamps()).isEqualTo(archive.stamps());
    }

    @Test
    void mendsWhatWasStoredButNeverIndexed() {
        archive.store(2, "two");
        archive.store(4, "four");
        archive.withdraw(3);

        mender.mendAll();

        assertThat(engine.stamps()).isEqualTo(archive.stamps()).containsOnlyKeys(1L, 2L, 4L);
        assertThat(engine.puts).isEqualTo(5);
    }

    @Test
    void isNotFooledByAnOlderDatabaseUnderANewerIndex() {
        Map<Long, UUID> restored = archive.stamps();
        archive.store(1, "one, revised");
        mender.mendAll();
        archive.store(1, "one, restored and revised otherwise");

        mender.mendAll();

        assertThat(engine.stamps()).isEqualTo(archive.stamps()).isNotEqualTo(restored);
    }

    @Test
    void doesNotLetOneBadInterviewStopTheOthers() {
        archive.store(2, "bad");
        archive.store(3, "three");

        mender.mendAll();

        assertThat(engine.stamps().get(3L)).isEqualTo(archive.stamps().get(3L));
        assertThat(engine.stamps().get(2L)).isNotEqualTo(archive.stamps().get(2L));
        assertThat(mender.failed()).isEqualTo(1);

        archive.store(2, "two");
        mender.mend(List.of(2L));

        assertThat(engine.stamps()).isEqualTo(archive.stamps());
        assertThat(mender.failed()).isZero();
    }

    @Test
    void showsWhatComesInAStreamWhenTheStreamEnds() {
        archive.store(4, "four");
        archive.store(5, "five");
        mender.mendPart(List.of(4L), 1);
        mender.mendPart(List.of(5L), 0);
        assertThat(engine.stamps()).containsOnlyKeys(1L, 2L, 3L);
        assertThat(mender.isFinished()).isFalse();
        assertThat(mender.waiting()).isEqualTo(2);

        mender.finish();

        assertThat(mender.waiting()).isZero();
        assertThat(engine.stamps()).isEqualTo(archive.stamps());
        assertThat(engine.commits).isEqualTo(2);
    }

    @Test
    void readsOneByOneWhereManyAtOnceCannotBeRead() {
        for (long id = 10; id < 100; id++) {
            archive.store(id, "interview-" + id);
        }
        archive.unreadable = 50;

        mender.mendAll();

        assertThat(engine.stamps()).hasSize(92).doesNotContainKey(50L);
        assertThat(mender.failed()).isEqualTo(1);
    }

    @Test
    void takesOutWhatSearchMayNoLongerShow() {
        archive.withdraw(1);

        mender.mend(List.of(1L));

        assertThat(engine.stamps()).containsOnlyKeys(2L, 3L);
    }
}
