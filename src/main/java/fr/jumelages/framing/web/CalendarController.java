package fr.jumelages.framing.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.framing.CalendarReading;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When both sides could meet, month by month. */
@Controller
class CalendarController {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final CaseAccess access;
    private final CalendarReading calendars;

    CalendarController(CaseAccess access, CalendarReading calendars) {
        this.access = access;
        this.calendars = calendars;
    }

    @GetMapping("/projets/{reference}/calendrier")
    ModelAndView show(
            @PathVariable String reference,
            @RequestParam(name = "mois", required = false) String month,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        TwinningSummary twinning = access.open(reference, person);
        return new ModelAndView("framing/calendar")
                .addObject("twinning", twinning)
                .addObject("calendar", calendars.of(twinning.id(), month(month), locale));
    }

    /** What is no month is not asked for. */
    private static YearMonth month(String typed) {
        try {
            YearMonth month = typed == null ? null : YearMonth.parse(typed);
            return month != null && month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR ? month : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
