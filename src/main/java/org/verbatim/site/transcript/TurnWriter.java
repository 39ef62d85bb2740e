package org.verbatim.site.transcript;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

import org.verbatim.archive.Section;
import org.verbatim.archive.Turn;
import org.verbatim.search.analysis.Tongue;
import org.verbatim.site.HtmlWriter;
import org.verbatim.site.Show;
import org.verbatim.site.transcript.TurnView.MatchesHere;

/// Writes turns as every page shows them, in little markup: a transcript has thousands. Beside its words a turn has who
/// speaks, and its number, which is its permanent link. That page has all that can be done with the turn; a script adds
/// a menu of the same where a reader is.
final class TurnWriter {

    /// Characters that are handed over together. Many more would be an object of the size that the garbage collector keeps apart, and goes after at once.
    private static final int ENOUGH = 16_384;

    private final Writer page;
    private final TurnLabels labels;
    private final HtmlWriter html;

    /// Links begin with `contextPath`.
    TurnWriter(Writer page, TurnLabels labels, String contextPath) {
        this.page = page;
        this.labels = labels;
        this.html = new HtmlWriter(contextPath);
    }

    /// A number of turns in a row that a browser lays out together, when they come into sight.
    void startStretch() {
        html.start("div", "class", "stretch").text("\n");
    }

    void endStretch() {
        html.end("div").text("\n");
    }

    void heading(Section section) {
        html.element("h2", section.heading(), "class", "section", "id", "s" + section.number(), "dir", "auto")
                .text("\n");
    }

    void turn(TurnView view, TurnContext place) throws IOException {
        int number = view.turn().number();
        html.start("article", "id", place.current() ? "t" + number : null, "class",
                view.classes() + (number == place.focus() ? " focused" : ""));
        who(view, place);
        said(view, place);
        tools(view, place);
        html.end("article").text("\n");
        if (html.length() > ENOUGH) {
            write();
        }
    }

    private void who(TurnView view, TurnContext place) {
        Turn turn = view.turn();
        html.start("div", "class", "who");
        if (turn.speaker() != null) {
            html.start("p", "class", "speaker");
            if (turn.person() != null) {
                html.element("a", turn.speaker(), "href", "/people/" + turn.person());
            } else {
                html.text(turn.speaker());
            }
            html.end("p");
        }
        if (turn.startMs() != null) {
            time(view, place, turn.startMs());
        }
        if (view.firstUnquoted()) {
            html.element("p", labels.note(turn.kind()), "class", "note");
        }
        html.end("div");
    }

    private void time(TurnView view, TurnContext place, long start) {
        String at = "t=" + Show.ENGLISH.seconds(start);
        String shown = Show.ENGLISH.time(start);
        boolean named = view.firstAtItsTime() && place.current() && !place.alone();
        html.start("p", "class", "time", "id", named ? at : null)
                .element("a", shown, "href", place.address(at), "aria-label", labels.time(shown)).end("p");
    }

    private void said(TurnView view, TurnContext place) {
        Turn turn = view.turn();
        Tongue tongue = place.tongue(turn.text());
        html.start("div", "class", "said", "lang", tongue.language(), "dir", tongue.direction());
        if (!turn.isTakenDown()) {
            List<List<MarkedRun>> paragraphs = view.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                paragraph(view, paragraphs.get(i), i == 0, i == paragraphs.size() - 1);
            }
        }
        if (turn.takedown() != null) {
            html.element("p", labels.takedown(turn, turn.takedown()), "class", "takedown", "lang", "en", "dir",
                    tongue.direction() == null ? null : "ltr");
        }
        html.end("div");
    }

    private void paragraph(TurnView view, List<MarkedRun> runs, boolean first, boolean last) {
        html.start("p").text(first && view.quoted() ? "“" : "");
        runs.forEach(this::run);
        if (last && view.quoted()) {
            html.text("”");
            if (view.turn().label() != null) {
                html.element("bdi", "— " + view.turn().label(), "class", "attribution");
            }
        }
        html.end("p");
    }

    private void run(MarkedRun run) {
        if (run.marked()) {
            html.element("mark", run.text(), "id", run.mark() == null ? null : "m" + run.mark());
        } else if (run.aside()) {
            html.element("span", run.text(), "class", "aside");
        } else {
            html.text(run.text());
        }
    }

    private void tools(TurnView view, TurnContext place) {
        String number = Integer.toString(view.turn().number());
        html.start("div", "class", "tools").element("a", place.current() ? number : labels.linkShort(), "href",
                "/t/" + view.turn().key(), "aria-label", labels.link(number));
        if (view.matches() != null) {
            matches(view.matches());
        }
        html.end("div");
    }

    private void matches(MatchesHere here) {
        html.start("span", "class", "matches");
        if (here.previousTurn() != null) {
            html.element("a", "↑", "href", "#t" + here.previousTurn(), "aria-label", labels.previousMatch()).text(" ");
        }
        html.element("span", labels.matches(here));
        if (here.nextTurn() != null) {
            html.text(" ").element("a", "↓", "href", "#t" + here.nextTurn(), "aria-label", labels.nextMatch());
        }
        html.end("span");
    }

    /// Sends what there is of the page so far. False where nobody reads any more.
    boolean send() throws IOException {
        write();
        if (page instanceof PrintWriter response) {
            return !response.checkError(); // sends too; nothing else tells
        }
        page.flush();
        return true;
    }

    /// Adds what was written to the page.
    void write() throws IOException {
        page.write(html.take());
    }
}
