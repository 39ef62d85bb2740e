package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The benchmark runs from end to end on a small archive. What it measures there says nothing and is not looked at.
class BenchmarkIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void measuresAnArchiveAndTellsAllOfIt() throws IOException {
        Benchmark.run(
                BenchmarkOptions.of("turns=400", "folder=" + folder, "queries=2", "rounds=1", "warm=50", "seconds=1"));

        String report = Files.readString(folder.resolve("report.md"));
        assertThat(report).contains("## 400 turns");
        for (QueryClass kind : QueryClass.values()) {
            assertThat(report).contains("| " + kind.shown());
        }
        assertThat(report).contains("import, until all is searchable", "index anew from the database",
                "check of 30 words as they were said", "check of 30 words, every fifth another", "transcript of turns",
                "turns going on", "HTTP alone");
        assertThat(folder.resolve("400")).as("what was measured is cleared away").doesNotExist();
    }

    @Test
    void drawsHowCostGrows() throws IOException {
        Results before = new Results(folder.resolve("results.tsv"));
        before.add("floor: common word", 1_000, 7);
        before.add("Verbatim: common word", 1_000, 0.5);
        before.save();
        Results results = new Results(folder.resolve("results.tsv"));
        results.add("floor: common word", 1_000, 0.1);
        results.add("floor: common word", 10_000, 1);
        results.add("Verbatim: common word", 10_000, 0.5);
        results.add("PostgreSQL: common word", 1_000, Double.NaN);
        Growth growth = new Growth(results);

        growth.tell(new Report(folder.resolve("report.md")));
        growth.draw(folder.resolve("growth.svg"));

        assertThat(Files.readString(folder.resolve("report.md"))).contains("| class | 1,000 | 10,000 |",
                "| floor: common word | 0.100 | 1.00 |", "| Verbatim: common word | 0.500 | 0.500 |")
                .doesNotContain("| PostgreSQL: common word");
        assertThat(Files.readString(folder.resolve("growth.svg")))
                .contains("<polyline class=\"Verbatim\" points=\"330.0,216.0 560.0,216.0\"/>");
    }
}
