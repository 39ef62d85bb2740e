package org.verbatim.site.transcript;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Audience;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.site.CiteView;
import org.verbatim.site.Citing;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.PageHead;
import org.verbatim.site.PageParameters;
import org.verbatim.site.Pages;
import org.verbatim.site.Site;
import org.verbatim.site.WebSettings;

/// The list of interviews, and one turn of an interview alone.
@Controller
class InterviewsController {

    /// Turns shown before and after one that is shown alone.
    private static final int AROUND = 2;

    private final Interviews interviews;
    private final People people;
    private final Citing citing;
    private final WebSettings settings;

    InterviewsController(Interviews interviews, People people, Citing citing,
            WebSettings settings) {
        this.interviews = interviews;
        this.people = people;
        this.citing = citing;
        this.settings = settings;
    }

    @GetMapping("/interviews")
    String list(@RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "1") int page, Model model) {
        Interviews.Order order = PageParameters.value(Interviews.Order.class, sort, Interviews.Order.NEWEST);
        var found = interviews.list(title, person, order, Math.max(0, page - 1), settings.pageSize());
        model.addAttribute("interviews", found);
        model.addAttribute("sought", title.strip());
        model.addAttribute("person", people.find(person).orElse(null));
        model.addAttribute("sort", order.name().toLowerCase(Locale.ROOT));
        model.addAttribute("pages", Pages.of(page, found.getTotalElements(), settings.pageSize()));
        return "interviews";
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
