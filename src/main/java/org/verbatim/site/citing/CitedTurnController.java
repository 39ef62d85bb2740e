package org.verbatim.site.citing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.Audience;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.Turn;
import org.verbatim.archive.errorreports.Reports;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.search.MatchRange;
import org.verbatim.site.CiteView;
import org.verbatim.site.Citing;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.PageHead;
import org.verbatim.site.Site;
import org.verbatim.site.WordingChange;
import org.verbatim.site.transcript.FewTurns;
import org.verbatim.site.transcript.TurnContext;
import org.verbatim.site.transcript.TurnViews;

/// The permanent address of a turn: the words that were cited, and what became of them.
@Controller
class CitedTurnController {

    private final Interviews interviews;
    private final Citing citing;
    private final Reports reports;

    CitedTurnController(Interviews interviews, Citing citing, Reports reports) {
        this.interviews = interviews;
        this.citing = citing;
        this.reports = reports;
    }

    @GetMapping("/t/{key}")
    String cited(@PathVariable String key, @RequestParam(defaultValue = "") String w,
            @RequestParam(defaultValue = "") String reported, Audience audience,
            @ModelAttribute(name = "site", binding = false) Site site, Model model) {
        List<CitedTurn> cited = interviews.cited(key, audience);
        if (cited.isEmpty()) {
            throw new NoSuchPage("turn with the key " + key);
        }
        CitedTurn one = cited.getFirst();
        CiteView cite = citing.view(one.interview(), one.turn(), w, site);
        model.addAttribute("key", key);
        model.addAttribute("one", one);
        model.addAttribute("reports", reports.answered(key));
        model.addAttribute("reported", reported);
        model.addAttribute("hidden", interviews.hidden(one.interview()).orElse(null));
        model.addAttribute("cite", cite);
        model.addAttribute("head", PageHead.of(cite.words()));
        model.addAttribute("cited", cited.stream().map(turn -> view(turn, cite.marks(), audience)).toList());
        return "cited";
    }

    private CitedTurnView view(CitedTurn cited, List<MatchRange> marks, Audience audience) {
        int number = cited.turn().number();
        List<Turn> around = cited.current()
                ? interviews.turns(cited.interview(), number - 1, number + 1, audience)
                : List.of(cited.turn());
        TurnContext place = new TurnContext(cited.interview(), number, cited.current());
        TurnContext now = new TurnContext(cited.interview(), 0, true);
        return new CitedTurnView(cited, new FewTurns(TurnViews.of(around, cited.turn(), marks), place),
                cited.successor() == null
                        ? null
                        : new FewTurns(TurnViews.of(List.of(cited.successor())), now));
    }

    /// A cited turn, the turns around it while it is current, and the turn that came after it.
    record CitedTurnView(CitedTurn cited, FewTurns around, @Nullable FewTurns successor) {

        /// What changed since it was cited; null where nothing did, or nothing is left to compare.
        public @Nullable WordingChange change() {
            return WordingChange.of(cited.turn(), cited.successor());
        }
    }
}
