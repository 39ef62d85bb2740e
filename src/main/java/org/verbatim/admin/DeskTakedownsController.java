package org.verbatim.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.archive.Audience;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.takedown.Takedowns;
import org.verbatim.text.WordRange;

/// Taking words down, with the reason that readers are told, and letting them be seen again.
@Controller
@RequestMapping("/admin/interviews/{slug}/takedowns")
class DeskTakedownsController {

    private static final int LONGEST_REASON = 1_000;

    private final Takedowns takedowns;
    private final Interviews interviews;

    DeskTakedownsController(Takedowns takedowns, Interviews interviews) {
        this.takedowns = takedowns;
        this.interviews = interviews;
    }

    /// Without a key the whole interview, without words the whole turn.
    @PostMapping
    String take(@PathVariable String slug, @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes then) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON || said.indexOf('\0') >= 0) {
            throw new FormIncomplete("A takedown needs a reason, of up to " + LONGEST_REASON + " characters.");
        }
        String turn = key.strip();
        if (turn.isEmpty() && !words.isBlank()) {
            throw new FormIncomplete("Words are taken down of a turn: give its key.");
        }
        if (!turn.isEmpty() && interviews.cited(turn, Audience.EDITORS).stream()
                .noneMatch(cited -> cited.interview().slug().equals(slug))) {
            throw new FormIncomplete("No turn of this interview has the key \"" + turn + "\".");
        }
        if (turn.isEmpty()) {
            takedowns.ofInterview(slug, said);
        } else if (words.isBlank()) {
            takedowns.ofTurn(turn, said);
        } else {
            WordRange range = WordRange.parse(words.strip())
                    .orElseThrow(() -> new FormIncomplete("Words are given by their numbers: 5, or 5-12."));
            takedowns.ofWords(turn, range.first(), range.last(), said);
        }
        return back(slug, then);
    }

    @PostMapping("/{id}/lift")
    String lift(@PathVariable String slug, @PathVariable long id, RedirectAttributes then) {
        takedowns.lift(id);
        return back(slug, then);
    }

    private static String back(String slug, RedirectAttributes then) {
        then.addFlashAttribute("saved", true);
        then.addAttribute("slug", slug);
        return "redirect:/admin/interviews/{slug}";
    }
}
