package fr.jumelages.accounts.web;

import fr.jumelages.accounts.Invitations;
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

/** The link of an invitation: one button that mails a fresh sign-in link to the invited address, and nothing more. */
@Controller
@RequestMapping("/connexion/invitation/{token}")
class InvitationController {

    private final Invitations invitations;
    private final SignIn signIn;
    private final SignInLimits limits;
    private final RequestCookie cookie;

    InvitationController(Invitations invitations, SignIn signIn, SignInLimits limits, RequestCookie cookie) {
        this.invitations = invitations;
        this.signIn = signIn;
        this.limits = limits;
        this.cookie = cookie;
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "accounts/invitation";
    }

    @PostMapping
    String accept(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        limits.attempt(request);
        Optional<Person> invited = invitations.invited(token);
        if (invited.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "accounts/link-gone";
        }
        limits.letter(invited.get().email(), request);
        cookie.keep(signIn.request(invited.get().email()), response);
        return "redirect:/connexion/code";
    }
}
