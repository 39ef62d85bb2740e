package org.verbatim.archive.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Does at start, before anything is imported, what `--verbatim.restore=FILE` asks for, and goes on; or what `--verbatim.export=FILE` asks for,
/// and ends. Where it cannot, the application ends with what [BackupFailures] says.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupBackup implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StartupBackup.class);

    private final ArchiveExport export;
    private final ArchiveRestore restore;
    private final BackupSettings settings;
    private final ConfigurableApplicationContext application;

    StartupBackup(ArchiveExport export, ArchiveRestore restore, BackupSettings settings,
            ConfigurableApplicationContext application) {
        this.export = export;
        this.restore = restore;
        this.settings = settings;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.restore() != null) {
            restore.restore(settings.restore());
        }
        if (settings.export() != null) {
            export(settings.export().toAbsolutePath());
            System.exit(SpringApplication.exit(application, () -> 0));
        }
    }

    /// What breaks off leaves no file of that name, and what is there already stays.
    private void export(Path to) {
        if (Files.exists(to)) {
            throw new ExportRefused(to + " is there already");
        }
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                export.write(out);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            log.info("The archive is exported to {}: {} bytes", to, Files.size(to));
        } catch (IOException | UncheckedIOException e) {
            throw new ExportRefused(to + " cannot be written: " + e.getMessage(), e);
        }
    }
}
