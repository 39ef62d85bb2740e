package org.verbatim.site.feeds;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.verbatim.site.XmlWriter;

/// A feed (RFC 4287). `address` is its own and `page` what it is the feed of, both absolute; `author` speaks for entries that have none.
record AtomFeed(String address, String page, String title, @Nullable String subtitle, String author,
        List<AtomEntry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    AtomFeed {
        entries = List.copyOf(entries);
    }

    void write(OutputStream out) {
        XmlWriter xml = new XmlWriter(out, "feed", NAMESPACE).element("id", address).element("title", title);
        if (subtitle != null) {
            xml.element("subtitle", subtitle);
        }
        xml.element("updated", updated().toString())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", address)
                .empty("link", "rel", "alternate", "type", "text/html", "href", page);
        author(xml, author);
        entries.forEach(entry -> write(xml, entry));
        xml.close();
    }

    /// A feed without entries never changed.
    private Instant updated() {
        return entries.stream().map(AtomEntry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static void write(XmlWriter xml, AtomEntry entry) {
        xml.start("entry").element("id", entry.address()).element("title", entry.title())
                .element("updated", entry.updated().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        if (entry.author() != null) {
            author(xml, entry.author());
        }
        if (entry.summary() != null) {
            xml.element("summary", entry.summary());
        }
        xml.end();
    }

    private static void author(XmlWriter xml, String name) {
        xml.start("author").element("name", name).end();
    }
}
