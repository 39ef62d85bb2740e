package org.verbatim.archive.storing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatim.archive.Sha256;

/// Mints the permanent addresses of turns: fingerprints of what they say. A key is the first 60 bits of the SHA-256 of five parts (`v1`,
/// the slug of birth, the words, the words before where these are short, and which turn of these it is), in Crockford's base32,
/// lower case: 12 characters. The same words of the same interview have the same key on any machine.
public final class TurnKeys {

    /// Turns shorter than this (UTF-16 code units) also take the words before them: many a "Yes." must differ.
    private static final int SHORT = 40;
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int KEY_BITS = 60;
    private static final int BITS_PER_CHARACTER = 5;

    private TurnKeys() {
    }

    /// The keys of an interview's turns, in their order.
    public static List<String> of(String birthSlug, List<String> texts) {
        List<String> keys = new ArrayList<>(texts.size());
        Map<String, Integer> seen = new HashMap<>();
        String last = "";
        for (String text : texts) {
            String words = words(text);
            String before = words.length() < SHORT ? last : "";
            int nth = seen.merge(words + '\u001F' + before, 1, Integer::sum);
            keys.add(key(String.join("\u001F", "v1", birthSlug, words, before, Integer.toString(nth))));
            last = words;
        }
        return keys;
    }

    /// The text in NFC, with every run of white space one space, trimmed; nothing else is folded.
    static String words(String text) {
        return isPlain(text) ? text : composed(text);
    }

    /// ASCII letters, digits and signs with single spaces between them: what most turns are, and what is its own words.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder words = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else {
                if (space && !words.isEmpty()) {
                    words.append(' ');
                }
                space = false;
                words.append(c);
            }
        }
        return words.toString();
    }

    /// All of Unicode's white space (the no-break ones and next line included) and the information separators.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static String key(String parts) {
        byte[] digest = Sha256.of(parts.getBytes(StandardCharsets.UTF_8));
        long bits = ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - KEY_BITS);
        StringBuilder key = new StringBuilder();
        for (int shift = KEY_BITS - BITS_PER_CHARACTER; shift >= 0; shift -= BITS_PER_CHARACTER) {
            key.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
        }
        return key.toString();
    }
}
