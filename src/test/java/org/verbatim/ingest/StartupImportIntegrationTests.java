package org.verbatim.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.verbatim.OwnArchive;

import static org.assertj.core.api.Assertions.assertThat;

/// What is asked for at start.
@ExtendWith(OutputCaptureExtension.class)
class StartupImportIntegrationTests {

    @Test
    void oneReportTellsOfWhatWasImportedAndOfWhatWasReadAgainOnceTheArchiveIsReady(@TempDir Path folder,
            CapturedOutput log) throws IOException {
        Path report = folder.resolve("reports/import.csv");
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(sources.resolve("harbour.txt"), """
                ANNA BELL: The harbour froze.

                TOM LAW: For how long?

                ANNA BELL: For nine weeks, or so they said.

                TOM LAW: I see.
                """);
        Files.writeString(sources.resolve("nothing.txt"), "");

        try (ConfigurableApplicationContext archive = OwnArchive.start(folder, "--verbatim.import=" + sources,
                "--verbatim.reread", "--verbatim.report=" + report)) {
            assertThat(archive.isRunning()).isTrue();
        }

        assertThat(Files.readAllLines(report)).satisfiesExactly(
                head -> assertThat(head).isEqualTo("source,outcome,address,turns,warnings,reason"),
                added -> assertThat(added).startsWith("harbour.txt,added,/interviews/harbour,4,"),
                rejected -> assertThat(rejected).startsWith("nothing.txt,rejected,,,,"));
        assertThat(log.getOut()).containsSubsequence("Verbatim is ready", "Import of " + sources + " is done: 1 added");
    }
}
