package fr.jumelages.reminders.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.reminders.Nudges;
import fr.jumelages.reminders.ReminderForecasts;
import fr.jumelages.reminders.ReminderPauses;
import fr.jumelages.reminders.ReminderSteering;
import fr.jumelages.shared.Refusal;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminders of one project: what will go out, pausing them, and writing to somebody now. */
@Controller
@RequestMapping("/projets/{reference}/rappels")
class ReminderController {

    private static final RateLimit NUDGES = new RateLimit("nudge", 30, Duration.ofHours(1));

    private final ReminderSteering steering;
    private final ReminderForecasts forecasts;
    private final ReminderPauses pauses;
    private final Nudges nudges;
    private final RateLimits limits;

    ReminderController(
            ReminderSteering steering,
            ReminderForecasts forecasts,
            ReminderPauses pauses,
            Nudges nudges,
            RateLimits limits) {
        this.steering = steering;
        this.forecasts = forecasts;
        this.pauses = pauses;
        this.nudges = nudges;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page(steering.open(reference, person), person);
    }

    @PostMapping("/pause")
    ModelAndView pause(@PathVariable String reference, PauseForm typed, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = steering.open(reference, person);
        try {
            pauses.pause(twinning.id(), typed.day(), typed.raison());
        } catch (Refusal refusal) {
            return refused(page(twinning, person), refusal).addObject("typed", typed);
        }
        return back(reference);
    }

    @PostMapping("/reprendre")
    ModelAndView resume(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        pauses.resume(steering.open(reference, person).id());
        return back(reference);
    }

    @PostMapping("/ecrire")
    ModelAndView nudge(
            @PathVariable String reference,
            NudgeForm typed,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        TwinningSummary twinning = steering.open(reference, person);
        steering.require(twinning, typed.tache(), person);
        limits.consume(NUDGES, person.id().toString());
        try {
            flash.addFlashAttribute("nudged", String.join(", ", nudges.nudge(typed.tache(), typed.mot(), person)));
        } catch (Refusal refusal) {
            return refused(page(twinning, person), refusal).addObject("asked", typed);
        }
        return back(reference);
    }

    private ModelAndView page(TwinningSummary twinning, Person person) {
        return new ModelAndView("reminders/project")
                .addObject("twinning", twinning)
                .addObject("foretold", forecasts.of(twinning.id()))
                .addObject("steps", steering.nudgeable(twinning, person))
                .addObject("pause", pauses.of(twinning.id()).orElse(null))
                .addObject("asked", new NudgeForm("", ""))
                .addObject("typed", new PauseForm("", ""));
    }

    private static ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("refusal", refusal);
    }

    private static ModelAndView back(String reference) {
        return new ModelAndView("redirect:/projets/{reference}/rappels").addObject("reference", reference);
    }
}
