package org.verbatim.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

/// A ZIP file as a folder of sources with their sidecars. Nothing of it is written to disk; one source is unpacked at a time.
final class ZipFolder {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_SIDECAR = 1 << 20;
    /// Text is packed to a tenth, at most to a hundredth; what is packed tighter is made to hurt.
    private static final int TIGHTEST = 300;

    private final String name;
    private final byte[] bytes;
    private final IngestSettings settings;
    private final Map<String, String> sidecars = new HashMap<>();

    /// What takes the sources of a folder in their order.
    interface Receiver {
        void source(String name, byte[] bytes, @Nullable String sidecar);
    }

    private interface Visitor {
        void entry(String path, ZipInputStream in) throws IOException;
    }

    ZipFolder(String name, byte[] bytes, IngestSettings settings) {
        this.name = name;
        this.bytes = bytes;
        this.settings = settings;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// Hands over each source, named by the ZIP and its path in it. Throws [Inadmissible] where the ZIP is beyond a limit or damaged.
    void sources(Receiver receiver) {
        visit((path, in) -> {
            if (isSidecar(path)) {
                sidecars.put(SourceImport.withoutExtension(path),
                        new String(unpacked(path, in, LARGEST_SIDECAR), StandardCharsets.UTF_8));
            }
        });
        visit((path, in) -> {
            if (!isSidecar(path)) {
                byte[] source = unpacked(path, in, Math.toIntExact(settings.maxSize().toBytes()));
                receiver.source(name + "/" + path, source, sidecars.get(SourceImport.withoutExtension(path)));
            }
        });
    }

    private static boolean isSidecar(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private void visit(Visitor visitor) {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Inadmissible("has more than " + MOST_ENTRIES + " files in it");
                }
                String path = entry.getName().replace('\\', '/');
                if (!entry.isDirectory() && isVisible(path)) {
                    visitor.entry(path, zip);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Inadmissible("is a ZIP file that is damaged or locked with a password");
        }
        if (entries == 0) {
            throw new Inadmissible("is a ZIP file without files, or a damaged one");
        }
    }

    /// Not so hidden files, and what a Mac adds.
    private static boolean isVisible(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") || part.equals("__MACOSX")) {
                return false;
            }
        }
        return true;
    }

    private byte[] unpacked(String path, ZipInputStream in, int most) throws IOException {
        int limit = Math.min(most, Math.toIntExact(Math.min(Integer.MAX_VALUE - 1L, (long) bytes.length * TIGHTEST)));
        byte[] unpacked = in.readNBytes(limit + 1);
        if (unpacked.length > limit) {
            throw new Inadmissible(path + " unpacks to more than " + limit + " bytes ("
                    + (limit == most ? "verbatim.ingest.max-size" : TIGHTEST + " times the ZIP file") + ")");
        }
        return unpacked;
    }
}
