package org.verbatim.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.verbatim.parse.reading.Decoded;

/// Guesses the character set of a text that is no Unicode, by ICU's statistics of letters. Windows-1252 holds unless another is likely: where most
/// letters are beyond ASCII, as in Cyrillic, Greek or Chinese, or where the words are of a language that Windows-1252 cannot write.
final class OldCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 16;
    private static final double MANY = 0.2;
    private static final int LIKELY = 30;
    /// So few letters beyond ASCII tell nothing.
    private static final int FEWEST = 8;
    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252", "UTF-8");
    private static final Set<String> CENTRAL = Set.of("ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254");
    private static final Set<String> NOT_WESTERN = Set.of("pl", "cs", "hu", "ro", "tr");

    private OldCharset() {
    }

    static Charset of(byte[] bytes) throws IOException {
        byte[] head;
        try (InputStream in = Decoded.unpacked(bytes)) {
            head = in.readNBytes(HEAD);
        }
        int beyond = beyondAscii(head);
        if (beyond < FEWEST) {
            return WINDOWS;
        }
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        if (match == null || match.getConfidence() < LIKELY || WESTERN.contains(match.getName())
                || !Charset.isSupported(match.getName())) {
            return WINDOWS;
        }
        boolean likely = CENTRAL.contains(match.getName())
                ? match.getLanguage() != null && NOT_WESTERN.contains(match.getLanguage())
                : beyond > MANY * head.length;
        return likely ? Charset.forName(match.getName()) : WINDOWS;
    }

    private static int beyondAscii(byte[] head) {
        int beyond = 0;
        for (byte b : head) {
            beyond += b < 0 ? 1 : 0;
        }
        return beyond;
    }
}
