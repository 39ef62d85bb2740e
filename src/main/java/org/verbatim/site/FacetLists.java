package org.verbatim.site;

import java.util.List;

import org.verbatim.search.Facet;
import org.verbatim.search.FacetField;
import org.verbatim.search.FacetValue;

/// The values by which a search can be narrowed, each leading to the search with it, or without it where it has it.
public record FacetLists(List<Facet> facets, SearchAddress address) implements PagePart {

    @Override
    public void writeTo(HtmlWriter html, PartLabels labels) {
        for (Facet facet : facets) {
            if (!facet.values().isEmpty()) {
                html.start("section").element("h2", labels.facet(facet.field())).start("ul").text("\n");
                facet.values().forEach(value -> value(html, labels, facet.field(), value));
                html.end("ul").end("section").text("\n");
            }
        }
    }

    private void value(HtmlWriter html, PartLabels labels, FacetField field, FacetValue value) {
        boolean on = isOn(field, value.value());
        html.start("li").start("a", "href", toggled(field, value.value()), "aria-current", on ? "true" : null, "class",
                on ? "on" : null);
        html.element("bdi", labels.value(field, value.value(), value.name())).text(" ")
                .element("span", Show.ENGLISH.number(value.count()), "class", "number");
        html.end("a").end("li").text("\n");
    }

    private boolean isOn(FacetField field, String value) {
        return field == FacetField.YEAR
                ? address.isOnly(value, value)
                : address.has(PartLabels.name(field), value);
    }

    private String toggled(FacetField field, String value) {
        return field == FacetField.YEAR
                ? address.toggledYear(value)
                : address.toggled(PartLabels.name(field), value);
    }
}
