package fr.jumelages.administration.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.AccountList;
import fr.jumelages.administration.DirectedFacilities;
import fr.jumelages.administration.DirectedFacilities.Directed;
import fr.jumelages.administration.Handover;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a facility to its new director, with all its projects. */
@Controller
@RequestMapping(AccountController.PAGE + "/transmission/{facility:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class HandoverController {

    private final AccountList accounts;
    private final DirectedFacilities facilities;
    private final Handover handover;
    private final StaffPages pages;

    HandoverController(AccountList accounts, DirectedFacilities facilities, Handover handover, StaffPages pages) {
        this.accounts = accounts;
        this.facilities = facilities;
        this.handover = handover;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable UUID facility) {
        return page(id, facility, new HandoverForm("", "", ""));
    }

    @PostMapping
    ModelAndView handOver(
            @PathVariable UUID id,
            @PathVariable UUID facility,
            HandoverForm typed,
            Locale locale,
            RedirectAttributes flash) {
        ModelAndView again = page(id, facility, typed);
        if (!typed.faults().isEmpty()) {
            return pages.faulty(again, typed.faults(), locale);
        }
        try {
            AccountId newcomer = handover.handOver(
                    facility, new AccountId(id), new EmailAddress(typed.courriel()), typed.nom(), typed.motif());
            flash.addFlashAttribute("changed", "administration.handedOver");
            return AccountController.to(newcomer.value());
        } catch (Refusal refusal) {
            return pages.refused(again, refusal);
        }
    }

    private ModelAndView page(UUID id, UUID facility, HandoverForm typed) {
        Directed directed = facilities.of(new AccountId(id)).stream()
                .filter(one -> one.id().equals(facility))
                .findFirst()
                .orElseThrow(() -> new NotFound("facility " + facility + " of " + id));
        return new ModelAndView("administration/handover")
                .addObject("account", accounts.line(new AccountId(id)))
                .addObject("facility", directed)
                .addObject("typed", typed);
    }
}
