package org.verbatim.site;

/// The bars of a [TimeStrip] as rows of a table: the period, how many turns of it are found, and how many there are.
record StripRows(TimeStrip strip) implements PagePart {

    @Override
    public void writeTo(HtmlWriter html, PartLabels labels) {
        for (TimeStrip.Bar bar : strip.bars()) {
            String period = Show.ENGLISH.period(bar.period());
            html.start("tr").start("th", "scope", "row");
            if (bar.period().isGap()) {
                html.text(period).end("th").element("td", labels.nothing(), "colspan", "2", "class", "figure");
            } else {
                html.element("a", period, "href", bar.address()).end("th");
                number(html, bar.hits());
                number(html, bar.period().turns());
            }
            html.end("tr").text("\n");
        }
    }

    private static void number(HtmlWriter html, long number) {
        html.element("td", Show.ENGLISH.number(number), "class", "figure");
    }
}
