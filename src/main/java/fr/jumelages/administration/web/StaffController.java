package fr.jumelages.administration.web;

import fr.jumelages.accounts.AccountAdministration;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.EmailAddress;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites a coordinator or an administrator. All other accounts are opened by what people do in projects. */
@Controller
@RequestMapping(StaffController.PAGE)
class StaffController {

    static final String PAGE = AccountsController.LIST + "/nouveau";

    private final AccountAdministration administration;
    private final StaffPages pages;

    StaffController(AccountAdministration administration, StaffPages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView form() {
        return page(StaffForm.empty());
    }

    @PostMapping
    ModelAndView invite(StaffForm typed, Locale locale, RedirectAttributes flash) {
        if (!typed.faultsOfInvitation().isEmpty()) {
            return pages.faulty(page(typed), typed.faultsOfInvitation(), locale);
        }
        AccountId id = administration.invite(
                new EmailAddress(typed.courriel()), typed.nom(), typed.roles(), typed.territory());
        flash.addFlashAttribute("changed", "administration.invited");
        return AccountController.to(id.value());
    }

    private static ModelAndView page(StaffForm typed) {
        return new ModelAndView("administration/invite").addObject("typed", typed);
    }
}
