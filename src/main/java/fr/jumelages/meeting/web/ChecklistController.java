package fr.jumelages.meeting.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.meeting.MeetingChecklist;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.TypedText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of what has to be ready: a press for each tick, with scripts and without. */
@Controller
class ChecklistController {

    private static final String ADDRESS = "/projets/{reference}/rencontres/{number}/preparatifs";
    private static final int MOST_LETTERS = 200;

    private final MeetingChecklist checklist;

    ChecklistController(MeetingChecklist checklist) {
        this.checklist = checklist;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        return page(reference, number, person, request);
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @PathVariable String reference,
            @PathVariable int number,
            Press pressed,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request) {
        String fault = pressed.fault();
        if (fault == null) {
            fault = act(reference, number, pressed, person);
        }
        if (fault == null && !narrows(request)) {
            return new ModelAndView("redirect:" + ADDRESS)
                    .addObject("reference", reference)
                    .addObject("number", number);
        }
        ModelAndView page = page(reference, number, person, request).addObject("typed", pressed.texte());
        if (fault != null) {
            page.addObject("fault", fault).setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    /** Null when it was done, otherwise the key of what to say. */
    private String act(String reference, int number, Press pressed, Person person) {
        try {
            switch (pressed.faire()) {
                case "pret" -> checklist.tick(reference, number, pressed.item(), true, person);
                case "ouvrir" -> checklist.tick(reference, number, pressed.item(), false, person);
                case "prendre" -> checklist.give(reference, number, pressed.item(), person.id(), person);
                case "confier" -> checklist.give(reference, number, pressed.item(), pressed.whom(), person);
                case "retirer" -> checklist.remove(reference, number, pressed.item(), person);
                default -> checklist.add(reference, number, pressed.texte(), person);
            }
            return null;
        } catch (Refusal refusal) {
            return "refusal." + refusal.code();
        }
    }

    private ModelAndView page(String reference, int number, Person person, HttpServletRequest request) {
        return new ModelAndView(narrows(request) ? "meeting/checklist :: #preparations" : "meeting/checklist")
                .addObject("shown", checklist.open(reference, number, person));
    }

    private static boolean narrows(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** A button of the list. @param faire what to do; @param personne an account’s id, empty for nobody */
    record Press(String faire, String item, String personne, String texte) {

        Press {
            faire = TypedText.plain(faire);
            item = TypedText.plain(item);
            personne = TypedText.plain(personne);
            texte = TypedText.plain(texte);
        }

        /** Bundle key of what has to be mended first, or null. */
        String fault() {
            if (!faire.equals("ajouter")) {
                return faire.matches("pret|ouvrir|prendre|confier|retirer") ? null : "meeting.list.wordsMissing";
            }
            if (texte.isEmpty()) {
                return "meeting.list.wordsMissing";
            }
            if (texte.length() > MOST_LETTERS) {
                return "meeting.list.wordsTooLong";
            }
            return PersonalDetails.suspectedIn(texte) ? "meeting.list.namesSomebody" : null;
        }

        AccountId whom() {
            return personne.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? new AccountId(UUID.fromString(personne))
                    : null;
        }
    }
}
