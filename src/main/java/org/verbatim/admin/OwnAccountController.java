package org.verbatim.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.access.Sessions;
import org.verbatim.access.SignedIn;
import org.verbatim.access.account.Accounts;

/// One's own account: another password, and the way out.
@Controller
@RequestMapping("/admin/account")
class OwnAccountController {

    private final Accounts accounts;
    private final Sessions sessions;

    OwnAccountController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    String account() {
        return "admin/account";
    }

    /// Ends the account's sessions everywhere, and goes on in a new one here.
    @PostMapping
    String password(@RequestAttribute SignedIn signedIn, @RequestParam String old, @RequestParam String wanted,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes then) {
        sessions.begin(accounts.changePassword(signedIn.id(), old, wanted), request, response);
        then.addFlashAttribute("changed", true);
        return "redirect:/admin/account";
    }
}
