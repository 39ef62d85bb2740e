package org.verbatim.admin;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verbatim.access.Sessions;
import org.verbatim.access.account.Account;
import org.verbatim.access.account.AccountRole;
import org.verbatim.access.account.SignIns;
import org.verbatim.access.account.TooManyAttempts;

/// Signing in.
@Controller
class LoginController {

    private static final String PAGE = "admin/login";
    private static final Pattern OURS = Pattern.compile("/(?!/)[!-~&&[^\\\\{}]]*");

    private final SignIns signIns;
    private final Sessions sessions;

    LoginController(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping("/login")
    String form(@RequestParam(defaultValue = "") String to, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("to", to);
        return PAGE;
    }

    @PostMapping("/login")
    String signIn(@RequestParam String name, @RequestParam String password, @RequestParam(defaultValue = "") String to,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<Account> account = signIns.attempt(name, password, request.getRemoteAddr());
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("to", to);
            model.addAttribute("name", name);
            model.addAttribute("failed", true);
            return PAGE;
        }
        sessions.begin(account.get(), request, response);
        return "redirect:" + (isOurs(to) ? to : home(account.get()));
    }

    @ExceptionHandler
    ModelAndView tooEarly(TooManyAttempts e, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
        ModelAndView page = new ModelAndView(PAGE);
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page.addObject("seconds", e.seconds()).addObject("name", request.getParameter("name"))
                .addObject("to", request.getParameter("to"));
    }

    /// Nobody is sent to another site: an address on this one has one slash in front, and nothing that a browser takes for a second.
    private static boolean isOurs(String to) {
        return OURS.matcher(to).matches();
    }

    private static String home(Account account) {
        return account.role() == AccountRole.READER ? "/" : "/admin";
    }
}
