package org.verbatim.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.verbatim.archive.DatabaseUnavailable;
import org.verbatim.archive.EarlierReading;
import org.verbatim.archive.Sha256;
import org.verbatim.archive.storing.InterviewWriter;
import org.verbatim.archive.storing.Readings;
import org.verbatim.ingest.ImportOutcome.Rejected;
import org.verbatim.ingest.ImportOutcome.Unchanged;
import org.verbatim.parse.TranscriptReader;
import org.verbatim.parse.reading.ReadSource;
import org.verbatim.parse.reading.SourceBytes;
import org.verbatim.parse.reading.UnreadableSource;
import org.verbatim.transcript.LostCharacters;
import org.verbatim.transcript.ParsedTranscript;

/// Brings one source in: its bytes, its sidecar, each of its interviews. This is where what is wrong with a source becomes an outcome.
@Component
class SourceImport {

    private static final Logger log = LoggerFactory.getLogger(SourceImport.class);

    private final TranscriptReader reader;
    private final InterviewWriter writer;
    private final Readings readings;
    private final IngestSettings settings;
    private final ImportStop stop;

    SourceImport(TranscriptReader reader, InterviewWriter writer, Readings readings, IngestSettings settings,
            ImportStop stop) {
        this.reader = reader;
        this.writer = writer;
        this.readings = readings;
        this.settings = settings;
        this.stop = stop;
    }

    /// Imports the file, called `name`, and reports each of its interviews; of one source of many also which part of it is read, from 0 to 1.
    void importFile(String name, Path file, Consumer<ImportOutcome> report, DoubleConsumer part) {
        try {
            long size = Files.size(file);
            if (size > settings.maxSize().toBytes()) {
                throw new Inadmissible("has " + size + " bytes, more than the " + settings.maxSize().toBytes()
                        + " of verbatim.ingest.max-size");
            }
            byte[] bytes = Files.readAllBytes(file);
            String sidecar = sidecarText(file);
            guarded(name, report, () -> importBytes(name, bytes, sidecar, report, part));
        } catch (IOException e) {
            report.accept(new Rejected(name, "cannot be read from disk: " + e.getMessage()));
        } catch (Inadmissible e) {
            report.accept(new Rejected(name, reason(name, e)));
        }
    }

    private void importBytes(String name, byte[] bytes, @Nullable String sidecar, Consumer<ImportOutcome> report,
            DoubleConsumer part) {
        if (isFolder(reader, name, bytes)) {
            new ZipFolder(name, bytes, settings).sources((entry, source, beside) -> importOne(entry, source, beside,
                    report, SourceImport::untold));
        } else {
            importOne(name, bytes, sidecar, report, part);
        }
    }

    private void importOne(String name, byte[] bytes, @Nullable String sidecar, Consumer<ImportOutcome> report,
            DoubleConsumer part) {
        guarded(name, report,
                () -> readings.current(name, Sha256.hex(bytes), sidecar, reader.edition()).ifPresentOrElse(
                        known -> report.accept(new Unchanged(name, known.slug(), known.turnCount())),
                        () -> read(new OneSource(name, bytes, sidecar, null, reader, writer::storeOneOfMany,
                                settings.doubts()),
                                report,
                                part)));
    }

    /// Reads a source that the archive keeps as it was read before, with the readers of today.
    void importStored(EarlierReading earlier, Consumer<ImportOutcome> report) {
        guarded(earlier.name(), report,
                () -> read(new OneSource(earlier.name(), readings.source(earlier.sourceId()).bytes(), earlier.sidecar(),
                        earlier.formatChosen(), reader, writer::storeOneOfMany,
                        settings.doubts()), report, SourceImport::untold));
    }

    /// Reads something, and reports whatever is thrown: what is wrong with the source, or a fault of its reader. The
    /// next source can be read then.
    static void guarded(String name, Consumer<ImportOutcome> report, Runnable reading) {
        try {
            reading.run();
        } catch (UnreadableSource | InvalidSidecar | Inadmissible | LostCharacters e) {
            report.accept(new Rejected(name, reason(name, e)));
        } catch (RuntimeException e) {
            report.accept(unforeseen(name, "read", e));
        }
    }

    private void read(OneSource source, Consumer<ImportOutcome> report, DoubleConsumer part) {
        source.read(new OneSource.Report() {

            private long characters;

            @Override
            public void source(ReadSource source) {
                characters = source.characters();
            }

            @Override
            public void outcome(ImportOutcome outcome, @Nullable ParsedTranscript read) {
                if (read != null && characters > 0) {
                    part.accept(Math.min(1, (double) (read.from() + read.text().length()) / characters));
                }
                report.accept(outcome);
            }

            @Override
            public boolean goesOn() {
                return !stop.isRequested();
            }
        });
    }

    private static void untold(double part) {
        // it is a part of something else
    }

    /// Whether the bytes are a ZIP file of sources; a Word document is one source.
    static boolean isFolder(TranscriptReader reader, String name, byte[] bytes) {
        return ZipFolder.isZip(bytes) && !reader.isDocument(new SourceBytes(name, bytes));
    }

    /// The message without the name that every line about the source begins with.
    static String reason(String name, RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
    }

    /// A fault of ours, or something in the source that nobody thought of: it costs this interview only, unless the
    /// database is away. `what` was to be done: "read" or "stored".
    static Rejected unforeseen(String source, String what, RuntimeException e) {
        if (DatabaseUnavailable.causes(e)) {
            throw e;
        }
        log.error("{} could not be {}", source, what, e);
        return new Rejected(source,
                "could not be " + what + " (" + e.getClass().getSimpleName() + "); the log says why");
    }

    /// The text of `<name>.yaml` (or `.yml`) beside `<name>.txt`.
    private static @Nullable String sidecarText(Path file) throws IOException {
        for (String extension : new String[]{".yaml", ".yml"}) {
            Path sidecar = file.resolveSibling(stem(file.getFileName().toString()) + extension);
            if (Files.exists(sidecar)) {
                return Files.readString(sidecar);
            }
        }
        return null;
    }

    /// A file's name without its extensions (`talk.jsonl.gz` is `talk`).
    static String stem(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        String unpacked = base.endsWith(".gz") ? base.substring(0, base.length() - ".gz".length()) : base;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }

    /// A path without the extension of its last part.
    static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
