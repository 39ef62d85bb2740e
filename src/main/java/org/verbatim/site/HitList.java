package org.verbatim.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.web.util.UriUtils;
import org.verbatim.search.Hit;
import org.verbatim.search.Passage;
import org.verbatim.search.Run;
import org.verbatim.search.analysis.Tongue;
import org.verbatim.transcript.TurnKind;

/// Hits under the titles of their interviews, those of one Exchange together under its question; each title leads to the interview as it is read for
/// `query`, which may be empty.
public record HitList(List<HitGroup> groups, String query) implements PagePart {

    public HitList {
        groups = List.copyOf(groups);
    }

    public static HitList of(List<Hit> hits, String query) {
        return new HitList(HitGroup.of(hits), query);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    @Override
    public void writeTo(HtmlWriter html, PartLabels labels) {
        String asked = query.isEmpty() ? "" : "?q=" + UriUtils.encode(query, StandardCharsets.UTF_8);
        for (HitGroup group : groups) {
            String place = "/interviews/" + group.interview() + asked;
            html.start("section", "class", "group").text("\n");
            heading(html, labels, group, place);
            group.exchanges().forEach(answered -> exchange(html, labels, answered, place));
            html.end("section").text("\n");
        }
    }

    private static void heading(HtmlWriter html, PartLabels labels, HitGroup group, String place) {
        Hit first = group.first();
        html.start("h2").start("a", "href", place).element("bdi", group.title()).end("a");
        if (first.date() != null) {
            html.element("span", Show.ENGLISH.date(first.date()), "class", "date");
        }
        if (!first.rendering().isPlain()) {
            html.start("small", "class", "facts");
            new RenderingNote(first.rendering()).writeTo(html, labels);
            html.end("small");
        }
        html.end("h2").text("\n");
    }

    private static void exchange(HtmlWriter html, PartLabels labels, HitGroup.Answered answered, String place) {
        html.start("div", "class", "exchange").text("\n");
        if (answered.question() != null) {
            Tongue tongue = Tongue.of(answered.question(), answered.hits().getFirst().language());
            html.start("p", "class", "question").element("span", labels.asked).text(" ").element("bdi",
                    answered.question(), "lang", tongue.language(), "dir", tongue.direction()).end("p").text("\n");
        }
        answered.hits().forEach(hit -> hit(html, labels, hit, place));
        html.end("div").text("\n");
    }

    private static void hit(HtmlWriter html, PartLabels labels, Hit hit, String place) {
        html.start("article", "class", "hit " + hit.kind().name().toLowerCase(Locale.ROOT)).text("\n");
        html.start("p", "class", "facts");
        if (hit.speaker() != null) {
            html.start("span", "class", "speaker").element("bdi", hit.speaker()).end("span");
        }
        if (hit.kind() != TurnKind.SPOKEN) {
            html.element("span", labels.kind(hit.kind()), "class", "kind");
        }
        if (hit.hasUnheard()) {
            html.element("span", labels.unheard, "class", "kind");
        }
        html.end("p").text("\n");
        Tongue tongue = Tongue.of(hit.text(), hit.language());
        html.start("a", "class", "passages", "lang", tongue.language(), "dir", tongue.direction(), "href",
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
