package org.verbatim.admin;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verbatim.ingest.RereadSummary;
import org.verbatim.ingest.Rereading;

/// Reads again what is stored, where the readers have become better: first to see what would change, then for good. A request reads for a
/// few seconds and says how much is left, so that an archive of any size can be read from a browser.
@Controller
class RereadController {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Rereading rereading;

    RereadController(Rereading rereading) {
        this.rereading = rereading;
    }

    @GetMapping({"/admin/reread", "/admin/reread/preview"})
    String waiting(Model model) {
        model.addAttribute("waiting", rereading.waiting());
        return "admin/reread";
    }

    /// `passed` sources have been seen before.
    @PostMapping("/admin/reread/preview")
    String preview(@RequestParam(defaultValue = "0") int passed, Model model) {
        return told(rereading.preview(passed, PATIENCE), passed, true, model);
    }

    @PostMapping("/admin/reread")
    String readAgain(@RequestParam(defaultValue = "0") int passed, Model model) {
        return told(rereading.readAgain(passed, PATIENCE), passed, false, model);
    }

    private String told(RereadSummary summary, int passed, boolean preview, Model model) {
        model.addAttribute("waiting", rereading.waiting());
        model.addAttribute("done", summary);
        model.addAttribute("preview", preview);
        // what was read is waited for no more; what could not be read still is
        model.addAttribute("passed", preview ? passed + summary.sources() : rereading.waiting() - summary.left());
        return "admin/reread";
    }
}
