package org.verbatim.site.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.verbatim.archive.CatalogueEntry;
import org.verbatim.archive.reading.Catalogue;
import org.verbatim.archive.reading.Catalogue.Shelf;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Site;

/// Tells crawlers the address of every interview, person and turn: an index, and parts none of which is longer than they take.
@Component
class Sitemap {

    /// They take 50,000 addresses in 50 MB.
    private static final int LONGEST = 45_000;

    private final Catalogue catalogue;
    private final int size;

    @Autowired
    Sitemap(Catalogue catalogue) {
        this(catalogue, LONGEST);
    }

    /// Parts of `size` addresses.
    Sitemap(Catalogue catalogue, int size) {
        this.catalogue = catalogue;
        this.size = size;
    }

    SitemapFile index(Site site) {
        List<CatalogueEntry> files = new ArrayList<>();
        for (Shelf shelf : Shelf.values()) {
            long parts = Math.ceilDiv(catalogue.size(shelf), (long) size);
            for (int part = 1; part <= parts; part++) {
                files.add(new CatalogueEntry(shelf.name().toLowerCase(Locale.ROOT) + "-" + part + ".xml", null));
            }
        }
        return new SitemapFile("sitemapindex", "sitemap", site.address("/sitemap/"), files);
    }

    /// A part as the index names it, from 1. Throws [NoSuchPage] where there is none.
    SitemapFile part(Shelf shelf, int part, Site site) {
        List<CatalogueEntry> entries = part < 1 ? List.of() : catalogue.part(shelf, part - 1, size);
        if (entries.isEmpty()) {
            throw new NoSuchPage("part " + part + " of the sitemap's " + shelf);
        }
        return new SitemapFile("urlset", "url", site.address(folder(shelf)), entries);
    }

    private static String folder(Shelf shelf) {
        return switch (shelf) {
            case INTERVIEWS -> "/interviews/";
            case PEOPLE -> "/people/";
            case TURNS -> "/t/";
        };
    }
}
