package org.verbatim.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.verbatim.search.Hit;
import org.verbatim.search.Passage;
import org.verbatim.search.Run;
import org.verbatim.transcript.TurnKind;

/// Neighbouring hits as a page shows them, with the address of their interview as it is read for this search. Written by hand: twenty hits have several
/// hundred elements, and a template would take longer over them than the search did.
record HitsAt(HitGroup group, String place) {

    void writeTo(Writer page, HitLabels labels) throws IOException {
        HtmlWriter html = new HtmlWriter();
        for (HitGroup.Answered answered : group.exchanges()) {
            html.start("div", "class", "exchange").text("\n");
            if (answered.question() != null) {
                html.start("p", "class", "question").element("span", labels.asked).text(" ").element("span",
                        answered.question(), "lang", answered.hits().getFirst().language()).end("p").text("\n");
            }
            answered.hits().forEach(hit -> hit(html, labels, hit));
            html.end("div").text("\n");
        }
        page.write(html.take());
    }

    private void hit(HtmlWriter html, HitLabels labels, Hit hit) {
        html.start("article", "class", "hit " + hit.kind().name().toLowerCase(Locale.ROOT)).text("\n");
        html.start("p", "class", "facts");
        if (hit.speaker() != null) {
            html.element("span", hit.speaker(), "class", "speaker");
        }
        if (hit.kind() != TurnKind.SPOKEN) {
            html.element("span", labels.kind(hit.kind()), "class", "kind");
        }
        if (hit.hasUnheard()) {
            html.element("span", labels.unheard, "class", "kind");
        }
        html.end("p").text("\n");
        html.start("a", "class", "passages", "lang", hit.language(), "dir", "auto", "href",
                place + "#t" + hit.number());
        hit.passages().forEach(passage -> passage(html, hit, passage));
        html.end("a").text("\n");
        html.start("p", "class", "facts").element("span", labels.turn(hit.number())).text(" ")
                .element("a", labels.permanent, "href", "/t/" + hit.key(), "aria-label", labels.link(hit.number()))
                .end("p").text("\n").end("article").text("\n");
    }

    private static void passage(HtmlWriter html, Hit hit, Passage passage) {
        html.start("span", "class", "passage").text(passage.from() > 0 ? "… " : "");
        for (Run run : hit.runs(passage)) {
            if (run.marked()) {
                html.element("mark", run.text());
            } else {
                html.text(run.text());
            }
        }
        html.text(passage.to() < hit.text().length() ? " …" : "").end("span");
    }
}
