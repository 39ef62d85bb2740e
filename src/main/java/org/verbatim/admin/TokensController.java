package org.verbatim.admin;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.ApiTokens;

/// By which tokens programs act. Admins only.
@Controller
@RequestMapping("/admin/tokens")
class TokensController {

    private static final String LIST = "redirect:/admin/tokens";

    private final ApiTokens tokens;

    TokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("tokens", tokens.list());
        // no token manages accounts
        model.addAttribute("roles", List.of(AccountRole.READER, AccountRole.EDITOR));
        return "admin/tokens";
    }

    /// Shows the token once, on the page that follows.
    @PostMapping
    String make(@RequestParam String name, @RequestParam AccountRole role, RedirectAttributes then) {
        then.addFlashAttribute("of", name.strip());
        then.addFlashAttribute("secret", tokens.make(name, role));
        return LIST;
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable long id) {
        tokens.revoke(id);
        return LIST;
    }
}
