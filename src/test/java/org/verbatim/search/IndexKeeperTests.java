package org.verbatim.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verbatim.archive.InterviewChanged;

import static org.assertj.core.api.Assertions.assertThat;

// a guard against hanging, for a machine that does twenty other things
@Timeout(300)
class IndexKeeperTests {

    private final FakeArchive archive = new FakeArchive();
    private final FakeEngine engine = new FakeEngine();
    private final IndexMender mender = new IndexMender(archive, engine, IndexMenderTests.SETTINGS);
    private IndexKeeper keeper = new IndexKeeper(mender, every(Duration.ofHours(1)));

    @AfterEach
    void stop() {
        keeper.stop();
        assertThat(keeper.isRunning()).isFalse();
    }

    @Test
    void mendsAtStart() throws InterruptedException {
        archive.store(1, "one");

        keeper.start();

        await(() -> engine.stamps().equals(archive.stamps()));
        assertThat(new IndexHealth(keeper, mender).health().getDetails()).containsEntry("failed", 0);
    }

    @Test
    void takesManyEventsInFewCommits() throws InterruptedException {
        for (long id = 1; id <= 1_000; id++) {
            archive.store(id, "interview-" + id);
            keeper.on(new InterviewChanged(id));
        }
        assertThat(keeper.waiting()).isEqualTo(1_000);

        keeper.start();

        await(() -> keeper.waiting() == 0 && engine.stamps().size() == 1_000);
        assertThat(engine.commits).isLessThan(10);
    }

    @Test
    void indexesWhatIsStoredWhileItRuns() throws InterruptedException {
        archive.store(1, "there before the start");
        keeper.start();
        await(() -> engine.stamps().containsKey(1L));

        // all there was is taken in, and the next comparison of everything is an hour away: only the event tells of this one
        archive.store(7, "seven");
        keeper.on(new InterviewChanged(7));

        await(() -> engine.stamps().containsKey(7L));
    }

    @Test
    void makesADamagedIndexAnew() throws InterruptedException {
        archive.store(1, "one");
        keeper.start();
        await(() -> engine.stamps().equals(archive.stamps()));
        int before = engine.puts;
        engine.intact = false;

        new IndexCheck(engine, keeper).check();

        await(() -> engine.puts > before && engine.stamps().equals(archive.stamps()));
        assertThat(engine.isIntact()).isTrue();
    }

    @Test
    void leavesAnIntactIndexAsItIs() throws InterruptedException {
        archive.store(1, "one");
        keeper.start();
        await(() -> engine.stamps().containsKey(1L));

        new IndexCheck(engine, keeper).check();

        // a rebuild would come first, and take in the first one again
        archive.store(2, "two");
        keeper.on(new InterviewChanged(2));
        await(() -> engine.stamps().containsKey(2L));
        assertThat(engine.puts).isEqualTo(2);
    }

    @Test
    void catchesUpWithAllThatWasStoredBefore() {
        keeper.start();
        for (long id = 1; id <= 100; id++) {
            archive.store(id, "interview-" + id);
            keeper.on(new InterviewChanged(id));
        }

        keeper.catchUp();

        assertThat(engine.stamps()).hasSize(100);
        assertThat(keeper.waiting()).isZero();
    }

    @Test
    void doesNotWaitForEverForAnArchiveThatIsAway() {
        archive.away = true;
        keeper.start();

        keeper.catchUp();

        assertThat(engine.stamps()).isEmpty();
    }

    @Test
    void startsAgainAfterItWasStopped() throws InterruptedException {
        keeper.start();
        keeper.stop();
        archive.store(1, "one");

        keeper.start();

        await(() -> engine.stamps().containsKey(1L));
    }

    @Test
    void mendsOnAScheduleAlsoAfterTheArchiveWasAway() throws InterruptedException {
        archive.away = true;
        keeper = new IndexKeeper(mender, every(Duration.ofMillis(20)));
        keeper.start();
        archive.store(1, "one");
        int before = archive.refused.get();
        await(() -> archive.refused.get() > before + 2);
        assertThat(engine.stamps()).isEmpty();

        archive.away = false;

        await(() -> engine.stamps().containsKey(1L));
    }

    private static SearchSettings every(Duration interval) {
        return new SearchSettings(Path.of("unused"), interval, 2, 1_000, 100, 10, 100, 1_000, 20);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
