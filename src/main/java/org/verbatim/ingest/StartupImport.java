package org.verbatim.ingest;

import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Imports at start: the data folder, then what `--verbatim.import=PATH` names.
@Component
class StartupImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StartupImport.class);

    private final Importer importer;
    private final IngestSettings settings;
    private final Environment environment;

    StartupImport(Importer importer, IngestSettings settings, Environment environment) {
        this.importer = importer;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Files.isDirectory(settings.data())) {
            importer.importPath(settings.data());
        } else {
            log.info("There is no folder {} to import from", settings.data());
        }
        String path = environment.getProperty("verbatim.import");
        if (path != null) {
            ImportSummary summary = importer.importPath(Path.of(path));
            log.info("Import of {} is done: {}", path, summary);
        }
    }
}
