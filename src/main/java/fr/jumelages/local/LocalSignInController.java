package fr.jumelages.local;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Entrance;
import fr.jumelages.accounts.Person;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a newcomer in as anyone by one click, on their own machine. */
@Controller
@Profile("local")
class LocalSignInController {

    private final Accounts accounts;
    private final Entrance entrance;

    LocalSignInController(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @PostMapping("/local/connexion")
    String enter(@RequestParam String email, HttpServletRequest request, HttpServletResponse response) {
        Person person =
                accounts.findByEmail(new EmailAddress(email)).orElseThrow(() -> new NotFound("account " + email));
        return "redirect:" + entrance.admit(person, request, response);
    }
}
