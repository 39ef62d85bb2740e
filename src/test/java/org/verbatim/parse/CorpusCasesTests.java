package org.verbatim.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Reads every real source of a folder, prints how each comes out, and fails where one loses its exactness.
/// `-Dcorpus=FOLDER -DexactCases=N`; skipped without a folder.
class CorpusCasesTests {

    @Test
    void readsRealSourcesAsAHumanDoes() throws IOException {
        String corpus = System.getProperty("corpus");
        assumeThat(corpus).as("-Dcorpus").isNotNull();
        Path folder = Path.of(String.valueOf(corpus));
        assumeThat(folder).isDirectory();

        List<CorpusCase.Outcome> outcomes = CorpusCase.in(folder).stream().map(CorpusCase::outcome).toList();

        outcomes.forEach(System.out::println);
        long exact = outcomes.stream().filter(CorpusCase.Outcome::exact).count();
        System.out.println(exact + " of " + outcomes.size() + " exactly");
        assertThat(exact).isGreaterThanOrEqualTo(Integer.getInteger("exactCases", 0));
    }
}
