package org.verbatim.parse.reading;

import java.nio.charset.Charset;
import java.util.Map;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// A character that markup spells out: `&amp;`, `&#8212;`, `&#x2014;`. What is no reference stays as it stands.
public final class CharacterReference {

    private static final int LONGEST = 40;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String REPLACEMENT = "\uFFFD";

    private CharacterReference() {
    }

    /// What receives the characters of a text in order: `piece` was made of `source[from, to)`.
    public interface Receiver {
        void piece(String piece, int from, int to);
    }

    /// The characters between two places of the source, one at a time, references made out.
    public static void read(String source, int from, int to, Receiver receiver) {
        for (int at = from; at < to;) {
            int end = source.charAt(at) == '&' ? end(source, at, to) : -1;
            String value = end < 0 ? null : value(source.substring(at + 1, end), Map.of());
            int next = value == null ? at + 1 : end + 1;
            receiver.piece(value == null ? source.substring(at, next) : value, at, next);
            at = next;
        }
    }

    /// Adds the reference at an ampersand, or the ampersand alone; returns where the next character stands.
    public static int add(String source, int at, int to, MappedBuilder text) {
        return add(source, at, to, text, Map.of());
    }

    /// The same with entities of the source's own.
    public static int add(String source, int at, int to, MappedBuilder text, Map<String, String> entities) {
        int end = end(source, at, to);
        String value = end < 0 ? null : value(source.substring(at + 1, end), entities);
        if (value == null) {
            text.add(source, at, at + 1);
            return at + 1;
        }
        text.addSpelt(value, at, end + 1);
        return end + 1;
    }

    /// The semicolon of the reference that begins here, or -1.
    private static int end(String source, int ampersand, int to) {
        return source.indexOf(';', ampersand, Math.min(to, ampersand + LONGEST));
    }

    /// The text with all its references made out.
    public static String plain(String source, Map<String, String> entities) {
        MappedBuilder text = new MappedBuilder();
        int at = 0;
        while (at < source.length()) {
            int sign = source.indexOf('&', at);
            int end = sign < 0 ? source.length() : sign;
            text.add(source, at, end);
            at = sign < 0 ? end : add(source, sign, source.length(), text, entities);
        }
        return text.build().text;
    }

    private static @Nullable String value(String name, Map<String, String> entities) {
        if (name.startsWith("#")) {
            return number(name);
        }
        String own = entities.get(name);
        String value = own == null ? Entities.getByName(name) : own;
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String number(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hex ? 2 : 1);
        int radix = hex ? 16 : 10;
        if (digits.isEmpty() || digits.chars().anyMatch(c -> c > 'f' || Character.digit(c, radix) < 0)) {
            return null;
        }
        int codePoint = digits.length() > 8 ? -1 : (int) Math.min(Long.parseLong(digits, radix), Integer.MAX_VALUE);
        boolean none = codePoint <= 0 || codePoint > Character.MAX_CODE_POINT
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        if (none) {
            return REPLACEMENT;
        }
        // as web pages mean them (HTML 13.2.5.80), also in XML that was made of such pages
        return codePoint >= 0x80 && codePoint <= 0x9F
                ? new String(new byte[]{(byte) codePoint}, WINDOWS)
                : Character.toString(codePoint);
    }
}
