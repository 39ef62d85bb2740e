package org.verbatim.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.verbatim.archive.Visibility;

import static org.assertj.core.api.Assertions.assertThat;

class ImportProgressTests {

    @Test
    void saysHowMuchOfAFolderIsDoneAndHowLongTheRestTakes() {
        ImportProgress progress = progress(4, 1_000);
        progress.count(new ImportOutcome.Added("a.txt", "a", 1_200, 0, Visibility.PUBLISHED));
        progress.fileDone(200);
        progress.count(new ImportOutcome.Rejected("b.txt", "is no transcript"));
        progress.fileDone(50);

        assertThat(progress.state(30))
                .isEqualTo("2 of 4 files (25 %), 2 interviews, 1,200 turns, 40 turns/s, 1:30 left");
    }

    @Test
    void saysHowMuchIsReadOfOneLargeFile() {
        ImportProgress progress = progress(1, 1_000);
        progress.filePart(1_000, 0.25);
        progress.count(new ImportOutcome.Added("a#1", "a", 1_200, 0, Visibility.PUBLISHED));

        assertThat(progress.state(30)).isEqualTo("25 %, 1 interviews, 1,200 turns, 40 turns/s, 1:30 left");
    }

    @Test
    void guessesNoTimeBeforeAnythingIsDone() {
        assertThat(progress(4, 1_000).state(2)).isEqualTo("0 of 4 files (0 %), 0 interviews, 0 turns, 0 turns/s");
        assertThat(progress(1, 1_000).state(2)).isEqualTo("0 interviews, 0 turns, 0 turns/s");
    }

    @Test
    void leavesATerminalAloneWhileThereIsNothingToWaitFor() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        ImportProgress progress = new ImportProgress("tapes", 1, 10, LoggerFactory.getLogger("import"),
                new PrintStream(shown, true, StandardCharsets.UTF_8));
        progress.fileDone(10);
        progress.erase();

        assertThat(shown.size()).isZero();
    }

    private static ImportProgress progress(int files, long bytes) {
        return new ImportProgress("tapes", files, bytes, LoggerFactory.getLogger("import"), null);
    }
}
