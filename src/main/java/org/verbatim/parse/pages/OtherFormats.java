package org.verbatim.parse.pages;

import org.verbatim.text.Chars;

/// Knows the texts that are no plain text.
public final class OtherFormats {

    private OtherFormats() {
    }

    /// Markup and captions have readers, or will have; read as plain text they would come out with their signs in the words.
    public static boolean begin(String text) {
        int at = Chars.skipSpace(text, 0, text.length());
        return text.startsWith("WEBVTT", at) || text.startsWith("<?xml", at) || text.startsWith("{\\rtf", at)
                || text.regionMatches(true, at, "<!doctype", 0, 9) || text.regionMatches(true, at, "<html", 0, 5)
                || text.substring(0, Math.min(text.length(), 2_000)).contains(" --> ");
    }
}
