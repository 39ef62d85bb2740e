package org.verbatim.site.citing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Turn;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.cite.CitationForm;
import org.verbatim.cite.Citations;
import org.verbatim.cite.CitedWords;
import org.verbatim.site.CiteView;
import org.verbatim.site.Citing;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.Site;
import org.verbatim.site.TooMuchEvidence;
import org.verbatim.site.transcript.TurnView;
import org.verbatim.site.transcript.TurnViews;

/// Chosen turns, or words of them, to be filed: one HTML file that needs nothing else, with what it takes to check it against the source.
@Controller
class EvidenceController {

    private static final int MOST = 50;

    private final Interviews interviews;
    private final Citing citing;
    private final Citations citations;
    private final Clock clock;

    EvidenceController(Interviews interviews, Citing citing, Citations citations, Clock clock) {
        this.interviews = interviews;
        this.citing = citing;
        this.citations = citations;
        this.clock = clock;
    }

    /// Each `t` is a key, or a key and its words: `0123456789ab:5-12`.
    @GetMapping("/evidence")
    String evidence(@RequestParam List<String> t, @ModelAttribute(name = "site", binding = false) Site site,
            Model model,
            HttpServletResponse response) {
        if (t.size() > MOST) {
            throw new TooMuchEvidence("These are " + t.size() + " turns; one file takes " + MOST + ".");
        }
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        model.addAttribute("made", made.toString());
        model.addAttribute("items", t.stream().map(chosen -> item(chosen, site)).toList());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("evidence-" + made.toString().replaceAll("[^0-9TZ]", "") + ".html").build().toString());
        return "evidence";
    }

    private EvidenceItem item(String chosen, Site site) {
        int colon = chosen.indexOf(':');
        String key = colon < 0 ? chosen : chosen.substring(0, colon);
        CitedTurn cited = interviews.cited(key).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("turn with the key " + key));
        CiteView view = citing.view(cited.interview(), cited.turn(), colon < 0 ? "" : chosen.substring(colon + 1),
                site);
        if (view.missing() != null) {
            throw new NoSuchPage("words " + view.missing() + " in the turn " + key);
        }
        int number = cited.turn().number();
        List<Turn> around = cited.current()
                ? interviews.turns(cited.interview(), number - 1, number + 1)
                : List.of(cited.turn());
        return new EvidenceItem(view.words(), cited, TurnViews.of(around, cited.turn(), view.marks()),
                citations.of(view.words(), CitationForm.CHICAGO).text());
    }

    /// A turn to be filed: its chosen words, what became of it, the turns around it while it is current, and its citation.
    record EvidenceItem(CitedWords words, CitedTurn cited, List<TurnView> around, String citation) {

        /// When its revision came, to the second, in UTC.
        public String stored() {
            return cited.worded().stored().truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }
}
