package org.verbatim.admin;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.errorreports.Report;
import org.verbatim.archive.errorreports.Reports;

/// What readers reported, for editors to answer.
@Controller
@RequestMapping("/admin/reports")
class DeskReportsController {

    private static final int PAGE = 50;
    private static final String LIST = "redirect:/admin/reports";

    private final Reports reports;

    DeskReportsController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<Report> found = reports.list(Math.max(0, page - 1), PAGE);
        model.addAttribute("reports", found);
        model.addAttribute("waiting", reports.waiting());
        model.addAttribute("pages", PageNumbers.of(found));
        return "admin/reports";
    }

    @PostMapping("/{id}/answer")
    String answer(@PathVariable long id, @RequestParam String answer) {
        reports.answer(id, answer);
        return LIST;
    }

    @PostMapping("/{id}/aside")
    String putAside(@PathVariable long id) {
        reports.putAside(id);
        return LIST;
    }
}
