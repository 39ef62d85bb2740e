package org.verbatim.site;

/// The bars of a [TimeStrip] and the dates under them, as SVG has them.
record StripBars(TimeStrip strip) implements PagePart {

    private static final String HEIGHT = Integer.toString(TimeStrip.HEIGHT);
    /// In the middle of a pixel, so that the line is one pixel thick.
    private static final String BASE = TimeStrip.HEIGHT + ".5";
    private static final String BELOW = Integer.toString(TimeStrip.HEIGHT + 16);

    @Override
    public void writeTo(HtmlWriter html, PartLabels labels) {
        for (TimeStrip.Bar bar : strip.bars()) {
            if (bar.period().isGap()) {
                html.start("g").element("title", labels.bar(bar));
                place(html, bar, "gap", "gap");
                html.end("g").text("\n");
            } else {
                html.start("a", "href", bar.address(), "tabindex", "-1", "class", bar.look())
                        .element("title", labels.bar(bar));
                place(html, bar, "reach", "base");
                html.end("a").text("\n");
            }
        }
        strip.ticks().forEach(tick -> html.element("text", tick.label(), "x", tick.x(), "text-anchor", tick.anchor(),
                "y", BELOW));
    }

    /// All of the height of a period, with its bar in it, and the line that they stand on.
    private static void place(HtmlWriter html, TimeStrip.Bar bar, String area, String line) {
        PeriodStretch slot = bar.slot();
        html.element("rect", "", "class", area, "x", slot.x(), "y", "0", "width", slot.width(), "height", HEIGHT);
        if (bar.hits() > 0) {
            html.element("rect", "", "class", "bar", "x", slot.x(), "y", Integer.toString(bar.y()), "width",
                    slot.width(), "height", Integer.toString(bar.height()));
        }
        html.element("line", "", "class", line, "x1", slot.x(), "x2", slot.end(), "y1", BASE, "y2", BASE);
    }
}
