package org.verbatim.site.citing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.verbatim.cite.CitedWords;
import org.verbatim.site.Embed;

/// The answer to a program that asks how to embed an address of this archive (oembed.com, version 1.0, section 2.3), within its room in
/// pixels.
record OEmbed(Embed embed, int maxWidth, int maxHeight) {

    private static final int DAY = 86_400;

    /// The parameters of the answer by their names, in the specification's order. Only words that were said have an author.
    Map<String, Object> values() {
        CitedWords words = embed.words();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", "rich");
        values.put("version", "1.0");
        values.put("title", embed.title());
        if (words.verbatim() && words.turn().speaker() != null) {
            values.put("author_name", words.turn().speaker());
        }
        if (words.verbatim() && words.turn().person() != null) {
            values.put("author_url", words.access().base() + "/people/" + words.turn().person());
        }
        values.put("provider_name", words.access().archive());
        values.put("provider_url", words.access().base() + "/");
        values.put("cache_age", DAY);
        values.put("html", embed.markup(maxWidth, maxHeight));
        values.put("width", embed.width(maxWidth));
        values.put("height", embed.height(maxWidth, maxHeight));
        return values;
    }
}
