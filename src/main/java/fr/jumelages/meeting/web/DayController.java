package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.gallery.PhotoRules;
import fr.jumelages.meeting.MeetingDay;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The day itself, for a phone in one hand. */
@Controller
class DayController {

    private final MeetingDay days;
    private final PhotoRules rules;

    DayController(MeetingDay days, PhotoRules rules) {
        this.days = days;
        this.rules = rules;
    }

    @GetMapping("/projets/{reference}/rencontres/{number}/jour")
    ModelAndView show(
            @PathVariable String reference, @PathVariable int number, @AuthenticationPrincipal Person person) {
        MeetingDay.Shown day = days.open(reference, number, person);
        return new ModelAndView("meeting/day")
                .addObject("day", day)
                .addObject("project", day.desk().project())
                .addObject("meeting", day.desk().meeting())
                .addObject("plan", day.plan())
                .addObject("gate", rules.gate(day.desk().project().id()));
    }
}
