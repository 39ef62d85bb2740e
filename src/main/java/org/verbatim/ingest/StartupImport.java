package org.verbatim.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Imports the data folder at start. Once the archive is ready, it imports what `--verbatim.import=PATH` names, which
/// may take hours, and reads again what `--verbatim.reread` asks for. With `--verbatim.then-exit` the archive is never
/// ready: it ends after that, with the exit code 2 if something was rejected.
@Component
@Order(0)
class StartupImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StartupImport.class);
    private static final int SOME_REJECTED = 2;

    private final Importer importer;
    private final Rereading rereading;
    private final IngestSettings settings;
    private final ImportStop stop;
    private final ConfigurableApplicationContext application;

    StartupImport(Importer importer, Rereading rereading, IngestSettings settings, ImportStop stop,
            ConfigurableApplicationContext application) {
        this.importer = importer;
        this.rereading = rereading;
        this.settings = settings;
        this.stop = stop;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Environment environment = application.getEnvironment();
        boolean dryRun = isSet(environment, "verbatim.dry-run");
        if (!dryRun) {
            importData();
        }
        if (dryRun || isSet(environment, "verbatim.then-exit")) {
            int code = bringIn(environment, dryRun) == 0 ? 0 : SOME_REJECTED;
            System.exit(SpringApplication.exit(application, () -> code));
        }
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            bringIn(application.getEnvironment(), false);
        }
    }

    /// Returns how many interviews were rejected.
    private int bringIn(Environment environment, boolean dryRun) {
        String path = environment.getProperty("verbatim.import");
        boolean reread = isSet(environment, "verbatim.reread");
        return path == null && !reread ? 0 : bringIn(path, reread, dryRun, report(environment));
    }

    /// `--verbatim.dry-run` by itself says yes. Anything but true and false is an error: a dry run must not become an import by a slip.
    private static boolean isSet(Environment environment, String setting) {
        String value = environment.getProperty(setting, "false").strip().toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            throw new ImportRefused("The setting " + setting + " is \"" + value + "\". Set it to true or false.");
        }
        return !value.equals("false");
    }

    private void importData() {
        if (Files.isDirectory(settings.data())) {
            importer.importPath(settings.data());
        } else {
            log.info("There is no folder {} to import from", settings.data());
        }
    }

    /// Returns how many interviews were rejected. One report tells of all.
    private int bringIn(@Nullable String path, boolean reread, boolean dryRun, Path file) {
        try (ImportReport report = new ImportReport(file)) {
            int rejected = path == null ? 0 : importPath(Path.of(path), dryRun, report);
            if (stop.isRequested()) {
                return rejected;
            }
            rejected += reread ? reread(dryRun, report) : 0;
            log.info(dryRun ? "What would become of each is in {}" : "What became of each is in {}", file);
            return rejected;
        }
    }

    private int importPath(Path path, boolean dryRun, ImportReport report) {
        ImportSummary summary = dryRun ? importer.preview(path, report) : importer.importPath(path, report);
        if (!stop.isRequested()) {
            log.info(dryRun ? "Import of {} would be: {}" : "Import of {} is done: {}", path, summary);
        }
        return summary.rejected().size();
    }

    private int reread(boolean dryRun, ImportReport report) {
        RereadSummary summary = dryRun ? rereading.preview(report) : rereading.readAgain(report);
        log.info(dryRun ? "Reading again would be: {}" : "Reading again is done: {}", summary);
        return summary.rejected();
    }

    private Path report(Environment environment) {
        return Path.of(environment.getProperty("verbatim.report",
                environment.getProperty("verbatim.home", "var") + "/import-report.csv"));
    }
}
