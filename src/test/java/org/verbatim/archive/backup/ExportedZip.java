package org.verbatim.archive.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Looks into exports, and makes such as nobody should have made.
final class ExportedZip {

    private ExportedZip() {
    }

    /// A ZIP file with these texts in it.
    static Path of(Path written, Map<String, String> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(written))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return written;
    }

    /// The export with other texts in it; without an entry of which nothing is left, with one that was not there.
    static Path changed(Path export, Path written, Map<String, UnaryOperator<String>> changes) throws IOException {
        try (ZipFile zip = new ZipFile(export.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(written))) {
            Set<String> names = new TreeSet<>(changes.keySet());
            zip.stream().forEach(entry -> names.add(entry.getName()));
            for (String entry : names) {
                byte[] bytes = zip.getEntry(entry) == null ? new byte[0] : bytes(zip, entry);
                if (changes.containsKey(entry)) {
                    String text = changes.get(entry).apply(new String(bytes, StandardCharsets.UTF_8));
                    if (text.isEmpty()) {
                        continue;
                    }
                    assertThat(text).as(entry).isNotEqualTo(new String(bytes, StandardCharsets.UTF_8));
                    bytes = text.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry));
                out.write(bytes);
            }
        }
        return written;
    }

    static byte[] bytes(ZipFile zip, String entry) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return in.readAllBytes();
        }
    }

    static String text(ZipFile zip, String entry) throws IOException {
        return new String(bytes(zip, entry), StandardCharsets.UTF_8);
    }

    private static ArchiveManifest manifest(Path export) throws IOException {
        try (ZipFile zip = new ZipFile(export.toFile())) {
            return JsonMapper.shared().readValue(bytes(zip, "verbatim.json"), ArchiveManifest.class);
        }
    }

    static Map<String, Object> parts(Path export) throws IOException {
        ArchiveManifest manifest = manifest(export);
        Map<String, Object> parts = new TreeMap<>();
        manifest.parts().forEach(part -> parts.put(part.path(), part));
        parts.put("numbering", manifest.numbering());
        return parts;
    }
}
