package fr.jumelages.accounts.web;

import fr.jumelages.accounts.Entrance;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The mailed link. Opening it shows a button and touches nothing, because mail scanners open every link; pressing the
 * button uses it up.
 */
@Controller
@RequestMapping("/connexion/lien")
class LinkController {

    private final SignIn signIn;
    private final Entrance entrance;
    private final SignInLimits limits;
    private final RequestCookie cookie;

    LinkController(SignIn signIn, Entrance entrance, SignInLimits limits, RequestCookie cookie) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.limits = limits;
        this.cookie = cookie;
    }

    @GetMapping("/{token}")
    String page(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "accounts/link";
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String token, HttpServletRequest request, HttpServletResponse response) {
        limits.attempt(request);
        Optional<Person> person = signIn.byLink(token);
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "accounts/link-gone";
        }
        cookie.forget(response);
        return "redirect:" + entrance.admit(person.get(), request, response);
    }
}
