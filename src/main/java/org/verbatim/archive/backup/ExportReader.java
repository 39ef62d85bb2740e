package org.verbatim.archive.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An export that is there as a file. It is what it says when it is open: of a version that can be read, with all its files and no other; whether
/// these are what was written shows as they are read.
final class ExportReader implements Closeable {

    private static final int LONGEST_MANIFEST = 1 << 24;
    /// Text is packed some ten times smaller; a file that grows more than this is made to fill the disk.
    private static final long MOST_GROWTH = 200;
    private static final long ALWAYS_FINE = 1L << 26;

    private final Path file;
    private final ZipFile zip;
    private final ArchiveManifest manifest;
    private final List<ExportedFile> files;

    private ExportReader(Path file, ZipFile zip, String version) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        checkVersion(version);
        checkSize(manifest.parts().stream().mapToLong(ArchivePart::bytes).toArray());
        this.files = files();
        checkSize(files.stream().mapToLong(ExportedFile::size).toArray());
        checkEntries();
    }

    /// `version` is that of the tables here. Throws [RestoreRefused].
    static ExportReader open(Path file, String version) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RestoreRefused("there is no file " + file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new RestoreRefused(file + " is no ZIP file, or not all of one: " + e.getMessage(), e);
        }
        try {
            return new ExportReader(file, zip, version);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private ArchiveManifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveManifest.PATH);
        if (entry == null) {
            throw new RestoreRefused(file + " is no export of an archive: it has no " + ArchiveManifest.PATH);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LONGEST_MANIFEST);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new RestoreRefused(ArchiveManifest.PATH + " is damaged, or too long");
        }
        try {
            return JsonMapper.shared().readValue(bytes, ArchiveManifest.class);
        } catch (JacksonException e) {
            throw new RestoreRefused(file + " is no export of an archive: its " + ArchiveManifest.PATH
                    + " says something else", e);
        }
    }

    private void checkVersion(String version) {
        if (!ArchiveManifest.FORMAT.equals(manifest.format())) {
            throw new RestoreRefused(file + " is no export of an archive");
        }
        if (manifest.version() != ArchiveManifest.VERSION || MigrationVersion.fromVersion(manifest.schema())
                .compareTo(MigrationVersion.fromVersion(version)) > 0) {
            throw new RestoreRefused(file + " was made by a later Verbatim (format " + manifest.version() + ", tables "
                    + manifest.schema() + "); this one reads format " + ArchiveManifest.VERSION + ", tables up to "
                    + version);
        }
    }

    private void checkSize(long[] sizes) throws IOException {
        long most = Math.max(ALWAYS_FINE, Files.size(file) * MOST_GROWTH);
        long all = 0;
        for (long size : sizes) {
            all += size;
            if (size < 0 || all > most) {
                throw new RestoreRefused(file + " would unpack to more than " + most + " bytes, " + MOST_GROWTH
                        + " times its size");
            }
        }
    }

    private List<ExportedFile> files() throws IOException {
        ArchivePart part = manifest.parts().stream().filter(one -> one.path().equals(ExportedFile.PATH)).findFirst()
                .orElseThrow(() -> new RestoreRefused(file + " lists no files"));
        List<ExportedFile> listed = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(ExportedFile.COLUMNS).setSkipHeaderRecord(true).get();
        String text;
        try (MeasuredInput in = read(part.path(), part.bytes())) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            in.check(part.sha256());
        }
        try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : lines) {
                String source = line.get("source");
                listed.add(new ExportedFile(line.get("path"), Long.parseLong(line.get("size")), line.get("sha256"),
                        source.isEmpty() ? null : Long.valueOf(source)));
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new RestoreRefused(ExportedFile.PATH + " says something else than which files there are", e);
        }
        return List.copyOf(listed);
    }

    private void checkEntries() {
        Set<String> missing = new HashSet<>(Set.of(ArchiveManifest.PATH));
        manifest.parts().forEach(part -> missing.add(part.path()));
        files.forEach(one -> missing.add(one.path()));
        if (missing.size() != 1 + manifest.parts().size() + files.size()) {
            throw new RestoreRefused(file + " names a file twice");
        }
        zip.stream().forEach(entry -> {
            if (!missing.remove(entry.getName())) {
                throw new RestoreRefused(file + " holds " + entry.getName() + ", which no export has");
            }
        });
        if (!missing.isEmpty()) {
            throw new RestoreRefused(file + " lacks " + missing.iterator().next());
        }
    }

    List<ArchivePart> parts() {
        return manifest.parts();
    }

    List<ExportedFile> exportedFiles() {
        return files;
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    /// A file of the export, to be checked when it is read.
    MeasuredInput read(String path, long size) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new RestoreRefused(file + " lacks " + path);
        }
        return new MeasuredInput(zip.getInputStream(entry), path, size);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
