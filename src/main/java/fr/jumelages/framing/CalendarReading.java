package fr.jumelages.framing;

import fr.jumelages.casefile.TwinningId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The common calendar as it stands now; whether the reader may see the project has been checked before. */
@Service
@Transactional(readOnly = true)
public class CalendarReading {

    private final Framings framings;
    private final PlacesOfTwinnings places;
    private final CalendarWords words;
    private final FramingSettings settings;
    private final Clock clock;

    CalendarReading(
            Framings framings, PlacesOfTwinnings places, CalendarWords words, FramingSettings settings, Clock clock) {
        this.framings = framings;
        this.places = places;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param month null for the one in which the first slot lies */
    public CalendarView of(TwinningId twinning, YearMonth month, Locale locale) {
        Places where = places.of(twinning);
        LocalDate today = where.atFacility(clock.instant()).toLocalDate();
        Optional<FramingVersion> latest = framings.find(twinning).map(Framing::latest);
        Availability facility =
                latest.map(FramingVersion::proposal).map(Proposal::availability).orElse(null);
        Availability school = latest.map(FramingVersion::school)
                .map(ClassDescription::availability)
                .orElse(null);
        Habits habits = Habits.of(
                latest.map(FramingVersion::proposal).orElse(null),
                latest.map(FramingVersion::school).orElse(null),
                settings);
        CommonCalendar calendar = new CommonCalendar(where, facility, school, today, habits);
        List<HalfDay> best = facility == null || school == null
                ? List.of()
                : new CommonSlots(where, habits).ranked(facility, school, today);
        YearMonth shown = month == null ? firstOf(best, today) : month;
        return words.tell(calendar, shown, best, locale);
    }

    private static YearMonth firstOf(List<HalfDay> best, LocalDate today) {
        LocalDate first =
                best.stream().map(HalfDay::day).min(LocalDate::compareTo).orElse(today);
        return YearMonth.from(first);
    }
}
