package org.verbatim.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
                "check of a quote of 30 words", "transcript of turns", "turns going on", "HTTP alone");
        assertThat(folder.resolve("400")).as("what was measured is cleared away").doesNotExist();
    }

    @Test
    void drawsHowCostGrows() throws IOException {
        Results results = new Results();
        for (int turns : List.of(1_000, 10_000)) {
            results.add("floor: common word", turns, turns / 1e4);
            results.add("Verbatim: common word", turns, 0.5);
        }
        results.add("PostgreSQL: common word", 1_000, Double.NaN);
        Growth growth = new Growth(List.of(1_000, 10_000), results);

        growth.tell(new Report(folder.resolve("report.md")));
        growth.draw(folder.resolve("growth.svg"));

        assertThat(Files.readString(folder.resolve("report.md"))).contains("| class | 1,000 | 10,000 |",
                "| floor: common word | 0.100 | 1.00 |", "| Verbatim: common word | 0.500 | 0.500 |")
                .doesNotContain("| PostgreSQL: common word");
        assertThat(Files.readString(folder.resolve("growth.svg")))
                .contains("<polyline class=\"Verbatim\" points=\"330.0,216.0 560.0,216.0\"/>");
    }
}
