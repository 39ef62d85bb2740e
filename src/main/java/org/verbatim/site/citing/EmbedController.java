package org.verbatim.site.citing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.TakenDown;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.cite.CitedWords;
import org.verbatim.quote.Extract;
import org.verbatim.site.Citing;
import org.verbatim.site.Embed;
import org.verbatim.site.NoSuchPage;
import org.verbatim.site.SecurityHeaders;
import org.verbatim.site.Show;
import org.verbatim.site.Site;

/// Words in a frame of another site: the only page that may stand in one. What goes wrong there is said as shortly.
@Controller
class EmbedController {

    private final Interviews interviews;
    private final Citing citing;

    EmbedController(Interviews interviews, Citing citing) {
        this.interviews = interviews;
        this.citing = citing;
    }

    @GetMapping("/embed/t/{key}")
    String words(@PathVariable String key, @RequestParam(defaultValue = "") String w,
            @ModelAttribute(name = "site", binding = false) Site site, Model model, HttpServletResponse response) {
        SecurityHeaders.allowFraming(response);
        CitedTurn cited = interviews.cited(key).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("turn with the key " + key));
        CitedWords words = citing.words(cited.interview(), cited.turn(), w, site);
        Extract extract = extract(words);
        model.addAttribute("cited", cited);
        model.addAttribute("words", words);
        model.addAttribute("missing", words.range() == null && !w.isBlank() ? w : null);
        model.addAttribute("shortened", extract.shortened());
        model.addAttribute("paragraphs", List.of(extract.text().split("\n\n")));
        return "embed";
    }

    @ExceptionHandler
    ModelAndView notThere(NoSuchPage e, HttpServletResponse response) {
        SecurityHeaders.allowFraming(response);
        return new ModelAndView("embed-missing", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView takenDown(TakenDown e, HttpServletResponse response) {
        SecurityHeaders.allowFraming(response);
        return new ModelAndView("embed-missing", HttpStatus.GONE).addObject("takedown", e.takedown())
                .addObject("show", Show.ENGLISH);
    }

    private static Extract extract(CitedWords words) {
        return Extract.of(words.turn().text(), Embed.range(words), Embed.MOST, words.interview().language());
    }
}
