package fr.jumelages.dialogue.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.dialogue.Note;
import fr.jumelages.dialogue.Notes;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The notes of a project, newest first, and the way to add one. */
@Controller
@RequestMapping("/projets/{reference}/notes")
class NoteController {

    private static final int PAGE = 20;

    private final CaseAccess access;
    private final Notes notes;

    NoteController(CaseAccess access, Notes notes) {
        this.access = access;
        this.notes = notes;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String reference,
            @RequestParam(required = false) Long avant,
            @AuthenticationPrincipal Person person) {
        return page(access.open(reference, person), person, avant, new NoteForm("", "", List.of(), null));
    }

    @PostMapping
    ModelAndView write(@PathVariable String reference, NoteForm typed, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = access.open(reference, person);
        ModelAndView page = page(twinning, person, null, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        if (!typed.faults().isEmpty()) {
            return page.addObject("faults", typed.faults());
        }
        if (typed.isDoubtful()) {
            return page.addObject("doubtful", true);
        }
        try {
            notes.write(twinning, typed.note(), person);
            return all(reference);
        } catch (Refusal refusal) {
            return page.addObject("refusal", refusal);
        }
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/effacer")
    ModelAndView erase(@PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        notes.erase(access.open(reference, person), id, person);
        return all(reference);
    }

    private ModelAndView page(TwinningSummary twinning, Person person, Long before, NoteForm typed) {
        List<Note> found = notes.page(twinning, person, before, PAGE + 1);
        List<Note> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = "/projets/" + twinning.reference() + "/notes?avant=";
        return new ModelAndView("dialogue/notes")
                .addObject("twinning", twinning)
                .addObject("notes", shown)
                .addObject(
                        "next", found.size() > PAGE ? next + shown.get(PAGE - 1).number() : "")
                .addObject("readers", notes.readers(twinning, person))
                .addObject("coordinates", person.coordinates(twinning.departement()))
                .addObject("typed", typed);
    }

    private static ModelAndView all(String reference) {
        return new ModelAndView("redirect:/projets/{reference}/notes").addObject("reference", reference);
    }
}
