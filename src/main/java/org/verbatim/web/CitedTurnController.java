package org.verbatim.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.verbatim.interview.CitedTurn;
import org.verbatim.interview.Interviews;

/// The permanent address of a turn: the words that were cited, and what became of them.
@Controller
class CitedTurnController {

    private final Interviews interviews;

    CitedTurnController(Interviews interviews) {
        this.interviews = interviews;
    }

    @GetMapping("/t/{key}")
    String cited(@PathVariable String key, Model model) {
        List<CitedTurn> cited = interviews.cited(key);
        if (cited.isEmpty()) {
            throw new NoSuchPage("turn with the key " + key);
        }
        model.addAttribute("key", key);
        model.addAttribute("one", cited.getFirst());
        model.addAttribute("cited", cited.stream().map(this::view).toList());
        return "cited";
    }

    private CitedTurnView view(CitedTurn cited) {
        int number = cited.turn().number();
        List<TurnView> around = cited.current()
                ? TranscriptViewBuilder.build(interviews.turns(cited.interview(), number - 1, number + 1))
                : TranscriptViewBuilder.build(List.of(cited.turn()));
        return new CitedTurnView(cited, around,
                cited.successor() == null ? List.of() : TranscriptViewBuilder.build(List.of(cited.successor())));
    }

    /// A cited turn, the turns around it while it is current, and the turn that came after it.
    record CitedTurnView(CitedTurn cited, List<TurnView> around, List<TurnView> successor) {}
}
