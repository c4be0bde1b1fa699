package fr.jumelages.reminders.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.reminders.ForecastPosition;
import fr.jumelages.reminders.Nudges;
import fr.jumelages.reminders.ReminderForecasts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What will go out in a coordinator’s territory, day by day, and writing to all who are late in some projects. */
@Controller
class TerritoryRemindersController {

    private static final RateLimit MANY = new RateLimit("nudge-many", 10, Duration.ofHours(1));

    /** A page of the board. */
    private static final int PROJECTS = 20;

    private static final int MOST_LETTERS = 1000;

    private final ReminderForecasts forecasts;
    private final Nudges nudges;
    private final RateLimits limits;

    TerritoryRemindersController(ReminderForecasts forecasts, Nudges nudges, RateLimits limits) {
        this.forecasts = forecasts;
        this.nudges = nudges;
        this.limits = limits;
    }

    /** @param jour one of the next fourteen days; anything else is today */
    @GetMapping("/suivi/rappels")
    String show(
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(required = false) String apres,
            @AuthenticationPrincipal Person person,
            Model model) {
        List<LocalDate> days = forecasts.days();
        LocalDate day = days.stream()
                .filter(one -> one.toString().equals(jour))
                .findFirst()
                .orElse(days.get(0));
        var after = ForecastPosition.parse(apres);
        var page = forecasts.of(person, day, after.orElse(null));
        model.addAttribute("days", days);
        model.addAttribute("day", day);
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("reminders", page.reminders());
        model.addAttribute("next", page.next().orElse(null));
        return "reminders/territory";
    }

    /** @param projet references, as ticked in the board’s list; who is not written to is told with why */
    @PostMapping("/suivi/relances")
    String nudge(
            @RequestParam(required = false) List<String> projet,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        limits.consume(MANY, person.id().toString());
        List<String> wanted = projet == null
                ? List.of()
                : projet.stream().distinct().limit(PROJECTS).toList();
        Nudges.Outcome outcome = nudges.nudgeLate(wanted, plain(motif), person);
        flash.addFlashAttribute("nudged", outcome.names());
        flash.addFlashAttribute("spared", outcome.spared());
        return "redirect:/suivi?etat=retard";
    }

    private static String plain(String typed) {
        String text = typed.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n]]", " ").strip();
        return text.substring(0, Math.min(MOST_LETTERS, text.length()));
    }
}
