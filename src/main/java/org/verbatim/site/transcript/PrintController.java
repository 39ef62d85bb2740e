package org.verbatim.site.transcript;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verbatim.archive.Audience;
import org.verbatim.archive.Interview;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.download.NumberedTranscript;
import org.verbatim.download.NumberedTranscript.NumberedTurn;
import org.verbatim.site.NoSuchPage;

/// An interview to be printed and filed: in numbered lines that stay what they are on any paper.
@Controller
class PrintController {

    private final Interviews interviews;
    private final Clock clock;

    PrintController(Interviews interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    @GetMapping("/interviews/{slug}/print")
    String print(@PathVariable String slug, Audience audience, Model model) {
        Interview interview = interviews.find(slug, audience).orElseThrow(() -> new NoSuchPage("interview " + slug));
        List<NumberedTurn> turns = NumberedTranscript.of(interview);
        model.addAttribute("i", interview.summary());
        model.addAttribute("source", interview.source());
        model.addAttribute("particulars", interviews.particulars(interview.summary()));
        model.addAttribute("hidden", interviews.hidden(interview.summary()).orElse(null));
        model.addAttribute("language", TurnContext.transcript(interview.summary(), interview.turns()).language());
        model.addAttribute("turns", turns);
        model.addAttribute("lines", turns.stream().mapToInt(NumberedTurn::lines).sum());
        model.addAttribute("day", LocalDate.now(clock));
        return "print";
    }
}
