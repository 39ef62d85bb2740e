package org.verbatim.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The folder that an embedded PostgreSQL owns, held by a lock of ours for as long as this process uses it. The lock is what tells an
/// orphan from a neighbour: who holds it may stop whatever server still runs on the data.
final class PostgresHome implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path folder;
    private final FileChannel channel;

    private PostgresHome(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the folder, creating it where missing. Throws [PostgresUnavailable] where another process holds it.
    static PostgresHome open(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(home.resolve("verbatim.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new PostgresUnavailable("The database in " + folder
                        + " is in use by another running archive. Stop that one, or set verbatim.home to another folder.");
            }
            return new PostgresHome(home, channel);
        } catch (IOException e) {
            throw new PostgresUnavailable("The folder " + folder + " cannot be used for the database", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path binaries() {
        return folder.resolve("bin");
    }

    /// To be called before the data is made. What a first start that was cut short has left cannot be started and holds nothing yet:
    /// it is removed. Only such a start leaves its mark behind, so no data that was ever in use is.
    void begin() throws IOException {
        if (Files.exists(beginning())) {
            FileSystemUtils.deleteRecursively(data());
        }
        if (!Files.exists(data())) {
            Files.writeString(beginning(), "The data is being made. This file goes when that is done.\n");
        }
    }

    /// To be called once the data is whole.
    void begun() throws IOException {
        Files.deleteIfExists(beginning());
    }

    private Path beginning() {
        return folder.resolve("beginning");
    }

    /// The superuser's password: made at the first call, readable by the owner only.
    String password() {
        Path file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                Files.writeString(file, HexFormat.of().formatHex(random));
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
