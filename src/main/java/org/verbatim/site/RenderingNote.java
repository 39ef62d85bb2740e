package org.verbatim.site;

import org.verbatim.archive.Rendering;

/// That words are translated, or written down by a program; nothing of plain ones.
public record RenderingNote(Rendering rendering) implements PagePart {

    @Override
    public void writeTo(HtmlWriter html, PartLabels labels) {
        labels.rendering(rendering).forEach(how -> html.element("span", how, "class", "translated").text(" "));
    }
}
