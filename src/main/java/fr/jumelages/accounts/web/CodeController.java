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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After the address was given: says that a letter is on its way, and takes the six digits of those who type. */
@Controller
@RequestMapping("/connexion/code")
class CodeController {

    private final SignIn signIn;
    private final Entrance entrance;
    private final SignInLimits limits;
    private final RequestCookie cookie;

    CodeController(SignIn signIn, Entrance entrance, SignInLimits limits, RequestCookie cookie) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.limits = limits;
        this.cookie = cookie;
    }

    @GetMapping
    String page() {
        return "accounts/code";
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.attempt(request);
        Optional<Person> person = signIn.byCode(cookie.read(request), digits(code));
        if (person.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("wrong", true);
            return "accounts/code";
        }
        cookie.forget(response);
        return "redirect:" + entrance.admit(person.get(), request, response);
    }

    /** People copy the code with the space that makes it readable. */
    private static String digits(String typed) {
        return typed.length() > 40 ? "" : typed.replaceAll("[\\s\\p{Z}-]", "");
    }
}
