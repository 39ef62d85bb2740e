package org.verbatim.site;

/// A part of a page that is put together in code. The hits, facets and bars of a search have several hundred elements, and a template would take longer
/// over them than the search did. What is given as text is escaped by the writer.
public interface PagePart {

    void writeTo(HtmlWriter html, PartLabels labels);
}
