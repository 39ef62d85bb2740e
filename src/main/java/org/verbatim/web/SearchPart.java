package org.verbatim.web;

/// A part of a search page that is put together in code: hits, facets and bars over time have several hundred elements, and a template would take
/// longer over them than the search did. What is given as text is escaped by the writer.
interface SearchPart {

    void writeTo(HtmlWriter html, SearchLabels labels);
}
