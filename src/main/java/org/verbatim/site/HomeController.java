package org.verbatim.site;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.verbatim.archive.PersonFigures;
import org.verbatim.archive.people.People;
import org.verbatim.archive.reading.Interviews;

/// The front page: the box, what is in the archive, the newest interviews, the people.
@Controller
class HomeController {

    private static final int NEWEST = 6;
    private static final int PEOPLE = 12;

    private final Interviews interviews;
    private final People people;

    HomeController(Interviews interviews, People people) {
        this.interviews = interviews;
        this.people = people;
    }

    @GetMapping("/")
    String home(Model model) {
        Page<PersonFigures> mostSaid = people.list(0, PEOPLE);
        model.addAttribute("figures", interviews.figures());
        model.addAttribute("newest", interviews.list(null, null, Interviews.Order.NEWEST, 0, NEWEST));
        model.addAttribute("people", mostSaid);
        model.addAttribute("peopleCount", mostSaid.getTotalElements());
        return "home";
    }
}
