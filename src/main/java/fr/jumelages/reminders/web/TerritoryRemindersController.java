package fr.jumelages.reminders.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.reminders.ForecastPosition;
import fr.jumelages.reminders.ReminderForecasts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What will go out in a coordinator’s territory, day by day. */
@Controller
class TerritoryRemindersController {

    private final ReminderForecasts forecasts;

    TerritoryRemindersController(ReminderForecasts forecasts) {
        this.forecasts = forecasts;
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
}
