package fr.jumelages.privacy.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.AccountList;
import fr.jumelages.accounts.Person;
import fr.jumelages.administration.Duties;
import fr.jumelages.privacy.Erasure;
import fr.jumelages.shared.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator erases somebody, who asked for it or has left. Their own account others erase. */
@Controller
@RequestMapping("/administration/comptes/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/effacement")
class ErasureController {

    private final AccountList accounts;
    private final Duties duties;
    private final Erasure erasure;

    ErasureController(AccountList accounts, Duties duties, Erasure erasure) {
        this.accounts = accounts;
        this.duties = duties;
        this.erasure = erasure;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        return new ModelAndView("privacy/erase")
                .addObject("account", accounts.line(new AccountId(id)))
                .addObject("needing", duties.needing(new AccountId(id)));
    }

    @PostMapping
    ModelAndView erase(@PathVariable UUID id, @AuthenticationPrincipal Person by, RedirectAttributes flash) {
        ModelAndView page = ask(id);
        try {
            if (by.id().equals(new AccountId(id))) {
                throw new Refusal("account.self");
            }
            erasure.erase(new AccountId(id));
        } catch (Refusal refusal) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", refusal);
        }
        flash.addFlashAttribute("changed", "privacy.erase.done");
        return new ModelAndView("redirect:/administration/comptes/" + id);
    }
}
