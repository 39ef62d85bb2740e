package org.verbatim.site.citing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.site.CiteView;
import org.verbatim.site.Citing;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.PageHead;
import org.verbatim.site.Site;
import org.verbatim.site.transcript.FewTurns;
import org.verbatim.site.transcript.TurnContext;
import org.verbatim.site.transcript.TurnViews;

/// One turn of an interview, by its number, with the turns around it.
@Controller
class TurnController {

    /// Turns shown before and after it.
    private static final int AROUND = 2;

    private final Interviews interviews;
    private final Citing citing;

    TurnController(Interviews interviews, Citing citing) {
        this.interviews = interviews;
        this.citing = citing;
    }

    @GetMapping("/interviews/{slug}/turns/{number}")
    String turn(@PathVariable String slug, @PathVariable int number, @RequestParam(defaultValue = "") String w,
            Audience audience, @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        InterviewSummary interview = interviews.summary(slug, audience)
                .orElseThrow(() -> new NoSuchPage("interview " + slug));
        var around = interviews.turns(interview, number - AROUND, number + AROUND, audience);
        var turn = around.stream().filter(candidate -> candidate.number() == number).findFirst()
                .orElseThrow(() -> new NoSuchPage("turn " + number)).visible();
        CiteView cite = citing.view(interview, turn, w, site);
        model.addAttribute("interview", interview);
        model.addAttribute("hidden", interviews.hidden(interview).orElse(null));
        model.addAttribute("turn", turn);
        model.addAttribute("cite", cite);
        model.addAttribute("head", PageHead.of(cite.words()));
        model.addAttribute("turns", new FewTurns(TurnViews.of(around, turn, cite.marks()),
                new TurnContext(interview, number, true)));
        return "turn";
    }
}
