package org.verbatim.search;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class MendProgressTests {

    private final MendProgress progress = new MendProgress(LoggerFactory.getLogger("mend"));

    @Test
    void saysHowMuchIsDoneAndHowLongTheRestTakes() {
        progress.count(1_150, 301);
        progress.count(50, 300);

        assertThat(progress.state(0.5, 300))
                .isEqualTo("2 interviews, 1,200 turns, 2,400 turns/s, 300 interviews wait, 1:15 left");
        assertThat(progress.state(3, 0)).isEqualTo("2 interviews, 1,200 turns, 400 turns/s");
    }

    @Test
    void letsNothingBeSeenBeforeThereHasBeenTimeForMore() {
        assertThat(progress.isCommitDue()).isFalse();
    }
}
