package fr.jumelages.administration.web;

import fr.jumelages.accounts.AccountAdministration;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.administration.Departures;
import fr.jumelages.shared.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account and what an administrator does with it. A refusal stands on its page. */
@Controller
@RequestMapping(AccountController.PAGE)
class AccountController {

    static final String PAGE = AccountsController.LIST + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final AccountPages account;
    private final AccountAdministration administration;
    private final Departures departures;
    private final StaffPages pages;

    AccountController(
            AccountPages account, AccountAdministration administration, Departures departures, StaffPages pages) {
        this.account = account;
        this.administration = administration;
        this.departures = departures;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return account.of(new AccountId(id));
    }

    @PostMapping
    ModelAndView entrust(@PathVariable UUID id, StaffForm typed, Locale locale, RedirectAttributes flash) {
        ModelAndView page = account.of(new AccountId(id)).addObject("typed", typed);
        if (!typed.faults().isEmpty()) {
            return pages.faulty(page, typed.faults(), locale);
        }
        return change(
                id,
                "entrusted",
                flash,
                () -> administration.entrust(new AccountId(id), typed.roles(), typed.territory()));
    }

    @PostMapping("/invitation")
    ModelAndView inviteAgain(@PathVariable UUID id, RedirectAttributes flash) {
        return change(id, "invitedAgain", flash, () -> administration.inviteAgain(new AccountId(id)));
    }

    @PostMapping("/fermeture")
    ModelAndView close(@PathVariable UUID id, @AuthenticationPrincipal Person by, RedirectAttributes flash) {
        return change(id, "ended", flash, () -> departures.close(new AccountId(id), by.id()));
    }

    @PostMapping("/reouverture")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes flash) {
        return change(id, "reopened", flash, () -> administration.reopen(new AccountId(id)));
    }

    private ModelAndView change(UUID id, String done, RedirectAttributes flash, Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            return pages.refused(account.of(new AccountId(id)), refusal);
        }
        flash.addFlashAttribute("changed", "administration." + done);
        return to(id);
    }

    static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:" + AccountsController.LIST + "/" + id);
    }
}
