package org.verbatim.parse.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

/// A ZIP file that is one document, and not a folder of files.
final class ZipPackage {

    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_TYPE = 100;

    private ZipPackage() {
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// The media type that an OpenDocument or EPUB package states in its first entry; null for any other file.
    static @Nullable String openDocumentType(byte[] bytes) {
        if (!isZip(bytes)) {
            return null;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            return first == null || !first.getName().equals("mimetype")
                    ? null
                    : new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }

    /// An entry unpacked, at most `most` bytes of it; null where there is none, or it is larger, or damaged.
    static byte @Nullable [] entry(byte[] bytes, String name, long most) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int passed = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && passed < MOST_ENTRIES; passed++) {
                if (entry.getName().equals(name)) {
                    byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
                    return content.length > most ? null : content;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
        return null;
    }

    /// Whether one of the first entries has a name that begins so.
    static boolean has(byte[] bytes, String beginning) {
        if (!isZip(bytes)) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int passed = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && passed < MOST_ENTRIES; passed++) {
                if (entry.getName().startsWith(beginning)) {
                    return true;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
        return false;
    }
}
