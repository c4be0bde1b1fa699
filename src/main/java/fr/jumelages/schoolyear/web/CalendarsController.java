package fr.jumelages.schoolyear.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.schoolyear.SchoolYears;
import fr.jumelages.schoolyear.SchoolYears.Entry;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.shared.SchoolCalendar;
import fr.jumelages.shared.SchoolZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators see which school years are known in each zone, and add the next or mend one. */
@Controller
class CalendarsController {

    private static final String LIST = "/administration/calendriers";
    private static final String YEAR = LIST + "/{zone:[A-Z_]{1,30}}/{year:20[2-4][0-9]}";

    private final SchoolYears years;
    private final MessageSource messages;
    private final Clock clock;

    CalendarsController(SchoolYears years, MessageSource messages, Clock clock) {
        this.years = years;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        List<Entry> entries = years.entries();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new ModelAndView("schoolyear/calendars")
                .addObject(
                        "zones",
                        Stream.of(SchoolZone.values())
                                .map(zone -> ZoneCard.of(zone, SchoolCalendar.official(), entries, today))
                                .toList());
    }

    @GetMapping(YEAR)
    ModelAndView form(@PathVariable String zone, @PathVariable int year) {
        SchoolZone where = zone(zone);
        return page(where, year, YearForm.of(SchoolCalendar.official().year(where, year)));
    }

    @PostMapping(YEAR)
    ModelAndView add(
            @PathVariable String zone,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        SchoolZone where = zone(zone);
        YearForm form = YearForm.typed(fields);
        try {
            years.add(form.read(where, year), person.name());
            return new ModelAndView("redirect:" + LIST + "#zone-" + where);
        } catch (Refusal refusal) {
            ModelAndView again = page(where, year, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            String words = messages.getMessage("refusal." + refusal.code(), refusal.args(), locale);
            return again.addObject("fault", words)
                    .addObject("at", form.fieldOf(refusal))
                    .addObject("errors", List.of(Map.of("fieldId", form.fieldOf(refusal), "message", words)));
        }
    }

    private static ModelAndView page(SchoolZone zone, int year, YearForm form) {
        return new ModelAndView("schoolyear/year")
                .addObject("zone", zone)
                .addObject("year", year)
                .addObject("name", SchoolCalendar.name(year))
                .addObject("known", SchoolCalendar.official().years(zone).contains(year))
                .addObject("form", form);
    }

    private static SchoolZone zone(String typed) {
        return Stream.of(SchoolZone.values())
                .filter(zone -> zone.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("school zone " + typed));
    }
}
