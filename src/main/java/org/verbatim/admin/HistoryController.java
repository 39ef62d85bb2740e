package org.verbatim.admin;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.archive.audit.Act;
import org.verbatim.archive.audit.Acts;
import org.verbatim.archive.audit.Thing;

/// The record of acts.
@Controller
class HistoryController {

    private static final int PAGE = 50;

    private final Acts acts;

    HistoryController(Acts acts) {
        this.acts = acts;
    }

    @GetMapping("/admin/history")
    String list(@RequestParam(required = false) @Nullable Thing thing, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "1") int page, Model model) {
        Page<Act> found = acts.list(thing, name, who, Math.max(0, page - 1), PAGE);
        model.addAttribute("acts", found);
        model.addAttribute("things", Thing.values());
        model.addAttribute("thing", thing);
        model.addAttribute("name", name.strip());
        model.addAttribute("who", who.strip());
        model.addAttribute("pages", PageNumbers.of(found));
        return "admin/history";
    }
}
