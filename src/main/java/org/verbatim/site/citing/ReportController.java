package org.verbatim.site.citing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.archive.CitedTurn;
import org.verbatim.archive.errorreports.Reports;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.site.NoSuchPage;

/// Takes what readers find wrong with a turn.
@Controller
class ReportController {

    private final Interviews interviews;
    private final Reports reports;

    ReportController(Interviews interviews, Reports reports) {
        this.interviews = interviews;
        this.reports = reports;
    }

    /// `website` is a field that people do not see: whoever fills it in is a program, which is thanked, and nothing is kept.
    @PostMapping("/t/{key}/report")
    String report(@PathVariable String key, @RequestParam String text, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String website, HttpServletRequest request, RedirectAttributes then) {
        CitedTurn turn = interviews.cited(key).stream().findFirst()
                .orElseThrow(() -> new NoSuchPage("turn with the key " + key));
        if (website.isEmpty()) {
            reports.report(turn, text, name, request.getRemoteAddr());
        }
        then.addAttribute("key", key);
        return "redirect:/t/{key}?reported=yes#reports";
    }
}
