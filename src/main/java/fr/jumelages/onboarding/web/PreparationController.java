package fr.jumelages.onboarding.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.onboarding.Preparations;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Are we ready? One page to read together, and to print. */
@Controller
class PreparationController {

    private final CaseAccess access;
    private final Preparations preparations;

    PreparationController(CaseAccess access, Preparations preparations) {
        this.access = access;
        this.preparations = preparations;
    }

    @GetMapping("/projets/{reference}/preparation")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        var preparation = preparations.of(access.open(reference, person), person);
        return new ModelAndView("onboarding/preparation").addObject("preparation", preparation);
    }
}
