package org.verbatim.site.searching;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How to search, with examples from the archive at hand.
@Controller
class HelpController {

    private final HelpExamples examples;

    HelpController(HelpExamples examples) {
        this.examples = examples;
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("examples", examples.draw());
        return "help";
    }
}
