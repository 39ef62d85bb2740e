package org.verbatim.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL that outlived the process that started it (kill -9, power loss of the parent only). Its data is sound; it only
/// has to go before another server may use the folder. Call with the home's lock held: then nobody else's server can be meant.
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long STOP_SECONDS = 60;

    private OrphanedServer() {
    }

    /// Stops the server that `postmaster.pid` names, if it runs, and waits until it is gone.
    static void stop(Path data) {
        running(data).ifPresent(server -> {
            log.info("Stopping the PostgreSQL left over by a process that was killed (pid {})", server.pid());
            server.destroy();
            await(server);
        });
    }

    private static Optional<ProcessHandle> running(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanedServer::isPostgres);
        } catch (IOException | NumberFormatException e) {
            throw new PostgresUnavailable("The file " + file + " cannot be read", e);
        }
    }

    /// The number in an old pid file may since belong to somebody else's process.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while the left-over PostgreSQL was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new PostgresUnavailable("The left-over PostgreSQL (pid " + server.pid() + ") does not stop", e);
        }
    }
}
