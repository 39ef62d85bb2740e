package org.verbatim.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verbatim.interview.InterviewStored;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
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
            keeper.on(new InterviewStored(id));
        }
        assertThat(keeper.waiting()).isEqualTo(1_000);

        keeper.start();

        await(() -> keeper.waiting() == 0 && engine.stamps().size() == 1_000);
        assertThat(engine.commits).isLessThan(10);
    }

    @Test
    void indexesWhatIsStoredWhileItRuns() throws InterruptedException {
        keeper.start();
        archive.store(7, "seven");
        keeper.on(new InterviewStored(7));

        await(() -> engine.stamps().containsKey(7L));
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
        Thread.sleep(100);
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
