package org.verbatim.parse.pages;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.verbatim.parse.reading.Dates;
import org.verbatim.text.Chars;
import org.verbatim.transcript.ParsedFacts;

/// What a web page states of itself in its head: title, publisher, date, language, address.
final class HtmlFacts {

    private HtmlFacts() {
    }

    static ParsedFacts of(Document document) {
        String title = first(content(document, "meta[property=og:title]"), text(document, "h1"),
                text(document, "title"));
        String published = first(content(document, "meta[property=article:published_time]"),
                attribute(document, "[itemprop=datePublished][datetime]", "datetime"),
                content(document,
                        "meta[itemprop=datePublished], meta[name=date], meta[name=dc.date], meta[name=DC.date]"),
                attribute(document, "article time[datetime], main time[datetime]", "datetime"));
        String url = first(attribute(document, "link[rel=canonical]", "href"),
                content(document, "meta[property=og:url]"));
        return new ParsedFacts(null, title, null, content(document, "meta[property=og:site_name]"), null,
                published == null ? null : Dates.edtf(published), language(document),
                url != null && url.matches("https?://.+") ? url : null, null, null);
    }

    private static @Nullable String language(Document document) {
        String language = attribute(document, "html[lang]", "lang");
        return language != null && language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? language : null;
    }

    private static @Nullable String content(Document document, String selector) {
        return attribute(document, selector, "content");
    }

    private static @Nullable String attribute(Document document, String selector, String name) {
        Element element = document.selectFirst(selector);
        return element == null ? null : filled(element.attr(name));
    }

    private static @Nullable String text(Document document, String selector) {
        Element element = document.selectFirst(selector);
        return element == null ? null : filled(element.text());
    }

    private static @Nullable String filled(String text) {
        String squeezed = Chars.squeeze(text);
        return squeezed.isEmpty() ? null : squeezed;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
