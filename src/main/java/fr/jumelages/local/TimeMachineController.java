package fr.jumelages.local;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a newcomer see what a week or a month brings: timers, reminders, the day of a meeting. */
@Controller
@Profile("local")
class TimeMachineController {

    private static final int AT_MOST = 60;

    private final TimeMachine machine;
    private final Clock clock;

    TimeMachineController(TimeMachine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
    }

    @GetMapping("/local/horloge")
    String show(Model model) {
        model.addAttribute("now", clock.instant());
        return "local/clock";
    }

    @PostMapping("/local/horloge")
    String advance(@RequestParam int jours) {
        machine.advance(Math.max(0, Math.min(AT_MOST, jours)));
        return "redirect:/local/horloge";
    }
}
