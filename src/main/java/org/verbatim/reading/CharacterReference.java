package org.verbatim.reading;

import java.util.Map;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// A character that markup spells out: `&amp;`, `&#8212;`, `&#x2014;`. What is no reference stays as it stands.
public final class CharacterReference {

    private static final int LONGEST = 40;
    private static final String REPLACEMENT = "\uFFFD";

    private CharacterReference() {
    }

    /// Adds the reference at an ampersand, or the ampersand alone; returns where the next character stands.
    public static int add(String source, int at, int to, MappedBuilder text) {
        return add(source, at, to, text, Map.of());
    }

    /// The same with entities of the source's own.
    public static int add(String source, int at, int to, MappedBuilder text, Map<String, String> entities) {
        int end = source.indexOf(';', at, Math.min(to, at + LONGEST));
        String value = end < 0 ? null : value(source.substring(at + 1, end), entities);
        if (value == null) {
            text.add(source, at, at + 1);
            return at + 1;
        }
        text.addSpelt(value, at, end + 1);
        return end + 1;
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
        return none ? REPLACEMENT : Character.toString(codePoint);
    }
}
