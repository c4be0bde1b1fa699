package fr.jumelages.accounts.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody signed in proves once more that they read the mail of their address, before something that matters. */
@Controller
class AgainController {

    private final SignIn signIn;
    private final SignInLimits limits;
    private final RequestCookie cookie;

    AgainController(SignIn signIn, SignInLimits limits, RequestCookie cookie) {
        this.signIn = signIn;
        this.limits = limits;
        this.cookie = cookie;
    }

    @PostMapping("/connexion/encore")
    String again(@AuthenticationPrincipal Person person, HttpServletRequest request, HttpServletResponse response) {
        if (person == null) {
            return "redirect:/connexion";
        }
        limits.letter(person.email(), request);
        cookie.keep(signIn.request(person.email()), response);
        return "redirect:/connexion/code";
    }
}
