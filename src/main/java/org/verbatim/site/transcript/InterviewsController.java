package org.verbatim.site.transcript;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.site.PageParameters;
import org.verbatim.site.Pages;
import org.verbatim.site.WebSettings;

/// The list of interviews.
@Controller
class InterviewsController {

    private final Interviews interviews;
    private final People people;
    private final WebSettings settings;

    InterviewsController(Interviews interviews, People people, WebSettings settings) {
        this.interviews = interviews;
        this.people = people;
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
}
