package org.verbatim.admin;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.ImportedRevision;
import org.verbatim.archive.editing.Imports;

/// What came in and how it was read, and what did not and why.
@Controller
class DeskImportsController {

    private static final int RUNS = 10;
    private static final int PAGE = 50;

    private final Imports imports;

    DeskImportsController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/admin/imports")
    String list(@RequestParam(defaultValue = "false") boolean doubtful, @RequestParam(defaultValue = "1") int page,
            Model model) {
        Page<ImportedRevision> found = imports.revisions(doubtful, Math.max(0, page - 1), PAGE);
        model.addAttribute("runs", imports.runs(0, RUNS));
        model.addAttribute("revisions", found);
        model.addAttribute("doubtful", doubtful);
        model.addAttribute("pages", PageNumbers.of(found));
        return "admin/imports";
    }
}
