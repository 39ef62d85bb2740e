package org.verbatim.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.verbatim.archive.editing.ImportRun.Refusal;
import org.verbatim.archive.editing.Imports;
import org.verbatim.ingest.ImportOutcome.Rejected;

/// Brings files in. Each interview is stored whole or not at all; a file that cannot be read, or a record of it, is reported with the
/// reason and stops nothing else. One log line a file, progress where one takes longer.
@Service
public class Importer {

    private static final Logger log = LoggerFactory.getLogger(Importer.class);

    private final SourceImport sources;
    private final Imports imports;
    private final Rehearsal rehearsal;
    private final ImportStop stop;

    Importer(SourceImport sources, Imports imports, Rehearsal rehearsal, ImportStop stop) {
        this.sources = sources;
        this.imports = imports;
        this.rehearsal = rehearsal;
        this.stop = stop;
    }

    /// Imports a file, or all files below a folder in order of name, keeps what became of it, and returns the counts.
    public ImportSummary importPath(Path path) {
        return importPath(path, outcome -> {});
    }

    /// The same, telling of each interview as it goes.
    public ImportSummary importPath(Path path, Consumer<ImportOutcome> told) {
        return stop.awaited(() -> importNow(resolved(path), told));
    }

    private ImportSummary importNow(Path imported, Consumer<ImportOutcome> told) {
        ImportSummary total = each(imported, told, sources::importFile);
        if (stop.isRequested()) {
            log.info("The import of {} ends here, since the archive stops; the next start goes on with it", imported);
            return total;
        }
        imports.record(String.valueOf(imported.getFileName()), total.added(), total.revised(), total.unchanged(),
                total.rejected().stream().map(one -> new Refusal(one.source(), one.reason())).toList());
        return total;
    }

    /// What [#importPath] would do with each file by itself; nothing is stored.
    public ImportSummary preview(Path path, Consumer<ImportOutcome> told) {
        return each(resolved(path), told,
                (name, file, report, part) -> rehearsal.of(() -> sources.importFile(name, file, report, part)));
    }

    private ImportSummary each(Path imported, Consumer<ImportOutcome> told, FileImport importer) {
        List<Path> files = files(imported);
        ImportProgress progress = new ImportProgress(String.valueOf(imported.getFileName()), files.size(),
                files.stream().mapToLong(Importer::size).sum(), log, ImportProgress.terminal());
        ImportSummary total = ImportSummary.NONE;
        for (Path file : files) {
            if (stop.isRequested()) {
                return total;
            }
            ImportSummary.Counter counter = new ImportSummary.Counter();
            String name = name(imported, file);
            long size = size(file);
            importer.run(name, file, outcome -> {
                counter.count(outcome);
                told.accept(outcome);
                progress.count(outcome);
            }, part -> progress.filePart(size, part));
            progress.fileDone(size);
            progress.erase();
            log(name, counter.summary());
            total = total.plus(counter.summary());
        }
        return total;
    }

    /// What is done with each file, which reports each of its interviews and which part of it is read.
    private interface FileImport {

        void run(String name, Path file, Consumer<ImportOutcome> report, DoubleConsumer part);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it will say so
        }
    }

    /// Files below the path that may be sources: all but sidecars and hidden ones. What cannot be listed is said and passed over.
    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new ImportRefused(
                    "There is no file or folder " + path + ". Check the path that --verbatim.import names.");
        }
        if (!Files.isReadable(path)) {
            throw new ImportRefused(
                    "The file or folder " + path + " cannot be read. Let the user that runs Verbatim read it.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && isSource(path.relativize(file))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    log.warn("Passed over {}: {}", path.relativize(file), e.toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ImportRefused("The folder " + path + " cannot be listed (" + e.getMessage() + ").", e);
        }
        files.sort(null);
        return files;
    }

    private static boolean isSource(Path relative) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !name.endsWith(".yaml") && !name.endsWith(".yml");
    }

    /// A folder that is a link is the folder it leads to.
    private static Path resolved(Path path) {
        try {
            return Files.isDirectory(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw new ImportRefused("The folder " + path + " cannot be listed (" + e.getMessage() + ").", e);
        }
    }

    /// A file's name as the archive keeps it: its path below the folder that is imported, never that of the machine.
    private static String name(Path imported, Path file) {
        Path relative = file.equals(imported) ? file.getFileName() : imported.relativize(file);
        return relative.toString().replace('\\', '/');
    }

    private static void log(String name, ImportSummary summary) {
        for (Rejected rejected : summary.rejected()) {
            log.warn("Rejected {}: {}", rejected.source(), rejected.reason());
        }
        if (summary.added() + summary.revised() > 0) {
            log.info("Imported {}: {}", name, summary);
        }
    }
}
