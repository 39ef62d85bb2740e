package org.verbatim.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where editors begin.
@Controller
class AdminController {

    @GetMapping("/admin")
    String home() {
        return "admin/home";
    }
}
