package org.verbatim.parse.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Files that people take for transcripts and that no reader reads, known by how they begin.
final class OtherFiles {

    private static final String AS_TEXT = "Save it as DOCX, ODT, PDF or plain text";
    private static final String AS_TABLE = "Save its table as CSV";
    private static final String TRANSCRIBE = "Send its transcript";

    private record Beginning(int at, String bytes, String name, String remedy) {}

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning(0, "{\\rtf", "an RTF file", AS_TEXT),
            new Beginning(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "a file of an old Microsoft Office",
                    "Save it as DOCX, or a table as CSV"),
            new Beginning(0, "ID3", "a sound recording", TRANSCRIBE),
            new Beginning(0, "OggS", "a sound recording", TRANSCRIBE),
            new Beginning(0, "fLaC", "a sound recording", TRANSCRIBE),
            new Beginning(8, "WAVE", "a sound recording", TRANSCRIBE),
            new Beginning(4, "ftyp", "a recording", TRANSCRIBE),
            new Beginning(0, "\u001AE\u00DF\u00A3", "a recording", TRANSCRIBE),
            new Beginning(0, "\u0089PNG", "a picture", "Recognise its text first"),
            new Beginning(0, "\u00FF\u00D8\u00FF", "a picture", "Recognise its text first"),
            new Beginning(0, "GIF8", "a picture", "Recognise its text first"));

    private OtherFiles() {
    }

    /// What the file is and what to do with it, as the end of a sentence that begins with its name; null if nothing is known of it.
    static @Nullable String refusal(byte[] bytes) {
        for (Beginning one : BEGINNINGS) {
            if (begins(bytes, one)) {
                return refusal(one.name(), one.remedy());
            }
        }
        String type = ZipPackage.openDocumentType(bytes);
        if (type != null && type.endsWith("spreadsheet")) {
            return refusal("an OpenDocument spreadsheet", AS_TABLE);
        }
        if (type != null && type.equals("application/epub+zip")) {
            return refusal("an EPUB book", AS_TEXT);
        }
        if (ZipPackage.has(bytes, "xl/")) {
            return refusal("an Excel spreadsheet", AS_TABLE);
        }
        return ZipPackage.has(bytes, "ppt/") ? refusal("a PowerPoint presentation", AS_TEXT) : null;
    }

    private static String refusal(String name, String remedy) {
        return "is " + name + ", which Verbatim does not read. " + remedy + ".";
    }

    private static boolean begins(byte[] bytes, Beginning one) {
        byte[] sign = one.bytes().getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < one.at() + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[one.at() + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
