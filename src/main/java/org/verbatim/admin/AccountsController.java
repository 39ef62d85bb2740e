package org.verbatim.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.Accounts;

/// Who may sign in, and as what. Admins only.
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

    private static final String LIST = "redirect:/admin/accounts";

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("roles", AccountRole.values());
        return "admin/accounts";
    }

    @PostMapping
    String add(@RequestParam String name, @RequestParam AccountRole role, RedirectAttributes then) {
        return showing(name.strip(), accounts.add(name, role), then);
    }

    @PostMapping("/{id}/role")
    String role(@PathVariable long id, @RequestParam AccountRole role) {
        accounts.changeRole(id, role);
        return LIST;
    }

    @PostMapping("/{id}/password")
    String password(@PathVariable long id, @RequestParam String name, RedirectAttributes then) {
        return showing(name, accounts.resetPassword(id), then);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id) {
        accounts.remove(id);
        return LIST;
    }

    /// Shows the password once, on the page that follows.
    private static String showing(String name, String password, RedirectAttributes then) {
        then.addFlashAttribute("of", name);
        then.addFlashAttribute("secret", password);
        return LIST;
    }
}
