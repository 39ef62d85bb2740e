package org.verbatim.site.feeds;

import java.io.OutputStream;
import java.util.List;

import org.verbatim.archive.CatalogueEntry;
import org.verbatim.site.XmlWriter;

/// An index of sitemaps or one of them, as sitemaps.org has them: alike but for their names. `folder` is the address that its entries' names
/// go behind, absolute.
record SitemapFile(String root, String item, String folder, List<CatalogueEntry> entries) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    SitemapFile {
        entries = List.copyOf(entries);
    }

    void write(OutputStream out) {
        XmlWriter xml = new XmlWriter(out, root, NAMESPACE);
        for (CatalogueEntry entry : entries) {
            xml.start(item).element("loc", folder + entry.name());
            if (entry.changed() != null) {
                xml.element("lastmod", entry.changed().toString());
            }
            xml.end();
        }
        xml.close();
    }
}
