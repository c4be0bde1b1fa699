package fr.jumelages.adhoc.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.adhoc.AdHocTaskId;
import fr.jumelages.adhoc.AdHocTasks;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks a member for something the model doesn’t have, and takes it back. */
@Controller
class AdHocController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AdHocTasks tasks;
    private final Clock clock;

    AdHocController(AdHocTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/projets/{reference}/taches/nouvelle")
    ModelAndView ask(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page(reference, person, new AdHocForm("", "", "", "", null));
    }

    @PostMapping("/projets/{reference}/taches/nouvelle")
    ModelAndView add(@PathVariable String reference, AdHocForm typed, @AuthenticationPrincipal Person person) {
        ModelAndView page = page(reference, person, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        List<FieldFault> faults = typed.faults(LocalDate.now(clock.withZone(PARIS)));
        if (!faults.isEmpty()) {
            return page.addObject("faults", faults);
        }
        if (!typed.doubts().isEmpty()) {
            return page.addObject("doubts", typed.doubts());
        }
        try {
            tasks.add(reference, typed.task(), person);
            return project(reference);
        } catch (Refusal refusal) {
            return page.addObject("refusal", refusal);
        }
    }

    @PostMapping("/projets/{reference}/taches/{id:[0-9a-f-]{36}}/retirer")
    ModelAndView withdraw(
            @PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        tasks.withdraw(reference, new AdHocTaskId(id), person);
        return project(reference);
    }

    private ModelAndView page(String reference, Person person, AdHocForm typed) {
        return new ModelAndView("adhoc/add")
                .addObject("asking", tasks.asking(reference, person))
                .addObject("typed", typed);
    }

    private static ModelAndView project(String reference) {
        return new ModelAndView("redirect:/projets/{reference}").addObject("reference", reference);
    }
}
