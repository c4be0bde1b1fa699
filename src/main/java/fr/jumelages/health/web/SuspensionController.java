package fr.jumelages.health.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.health.HealthSuspensions;
import fr.jumelages.health.SuspendablePlace;
import fr.jumelages.shared.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declares a suspension once its meetings were shown, and ends it. For whoever may suspend nothing, none of it exists. */
@Controller
class SuspensionController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ONE = "/suspensions/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final HealthSuspensions suspensions;
    private final Clock clock;

    SuspensionController(HealthSuspensions suspensions, Clock clock) {
        this.suspensions = suspensions;
        this.clock = clock;
    }

    @GetMapping("/suspensions")
    ModelAndView ask(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String projet) {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        return page(person, SuspensionForm.starting(today, projet), places(person, projet));
    }

    @PostMapping("/suspensions")
    ModelAndView declare(@AuthenticationPrincipal Person person, SuspensionForm typed, RedirectAttributes next) {
        List<SuspendablePlace> places = places(person, typed.projet());
        ModelAndView page = page(person, typed, places);
        if (typed.reopened()) {
            return page;
        }
        var faults = typed.faults(places);
        if (!faults.isEmpty()) {
            return refused(page.addObject("faults", faults));
        }
        SuspendablePlace place = typed.place(places).orElseThrow();
        if (!typed.confirmed()) {
            return page.addObject("place", place)
                    .addObject("touched", suspensions.preview(place, typed.from(), typed.until()));
        }
        UUID id = suspensions.declare(person, place, typed.from(), typed.until(), typed.words());
        return done(next, "declared", id);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return new ModelAndView("health/suspension").addObject("shown", suspensions.open(id, person));
    }

    @PostMapping(ONE + "/lever")
    ModelAndView lift(@PathVariable UUID id, @AuthenticationPrincipal Person person, RedirectAttributes next) {
        return act(() -> suspensions.lift(id, person), "lifted", id, person, next);
    }

    @PostMapping(ONE + "/distance")
    ModelAndView turnRemote(@PathVariable UUID id, @AuthenticationPrincipal Person person, RedirectAttributes next) {
        return act(() -> suspensions.turnRemote(id, person), "turned", id, person, next);
    }

    private ModelAndView act(Runnable action, String news, UUID id, Person person, RedirectAttributes next) {
        try {
            action.run();
            return done(next, news, id);
        } catch (Refusal refusal) {
            return refused(show(id, person).addObject("refusal", refusal));
        }
    }

    private static ModelAndView done(RedirectAttributes next, String news, UUID id) {
        next.addFlashAttribute("news", "health.news." + news);
        return new ModelAndView("redirect:/suspensions/" + id);
    }

    private List<SuspendablePlace> places(Person person, String project) {
        List<SuspendablePlace> places = suspensions.places(person, project);
        if (places.isEmpty()) {
            throw new NotFound("places whose meetings " + person.id() + " may suspend");
        }
        return places;
    }

    private ModelAndView page(Person person, SuspensionForm typed, List<SuspendablePlace> places) {
        return new ModelAndView("health/suspensions")
                .addObject("typed", typed)
                .addObject("places", places)
                .addObject("suspensions", suspensions.of(person));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
