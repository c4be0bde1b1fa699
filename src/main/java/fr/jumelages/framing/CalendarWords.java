package fr.jumelages.framing;

import fr.jumelages.framing.CalendarView.Day;
import fr.jumelages.shared.DateWords;
import fr.jumelages.shared.SchoolZone;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a month of the common calendar in words. */
@Component
class CalendarWords {

    private static final Set<SchoolZone> NATIONAL = EnumSet.of(SchoolZone.A, SchoolZone.B, SchoolZone.C);
    private static final int SHOWN = 8;

    private final MessageSource messages;
    private final Clock clock;

    CalendarWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    CalendarView tell(CommonCalendar calendar, YearMonth month, List<HalfDay> best, Locale locale) {
        Telling telling = new Telling(calendar, month, locale);
        String title = DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
        List<String> slots = best.stream().limit(SHOWN).map(telling::slot).toList();
        return new CalendarView(month, title, telling.notice(), slots, telling.weeks(), telling.reasons());
    }

    private final class Telling {

        private final CommonCalendar calendar;
        private final YearMonth month;
        private final Locale locale;
        private final DateWords dates;

        Telling(CommonCalendar calendar, YearMonth month, Locale locale) {
            this.calendar = calendar;
            this.month = month;
            this.locale = locale;
            this.dates = new DateWords(messages, locale, ZoneOffset.UTC, clock.instant());
        }

        /** Loud where a school year is missing, kind where schools decide their own dates. */
        String notice() {
            boolean known = month.atEndOfMonth().isBefore(calendar.today())
                    || days().allMatch(calendar.places()::calendarCovers);
            SchoolZone zone = calendar.places().zone();
            if (known) {
                return null;
            }
            return NATIONAL.contains(zone) ? text("calendar.missing", zone) : text("calendar.ownDates");
        }

        String slot(HalfDay half) {
            String moment = text(
                    "calendar.slot",
                    dates.day(half.day()),
                    dates.time(calendar.places().atFacility(half.start()).toLocalTime()));
            return half.isRare() ? text("calendar.rarely", moment) : moment;
        }

        List<List<Day>> weeks() {
            LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                    .map(first -> IntStream.range(0, 7)
                            .mapToObj(first::plusDays)
                            .map(this::day)
                            .toList())
                    .toList();
        }

        List<CalendarView.Reason> reasons() {
            return new Reasons(dates, messages, locale, calendar.places().zone(), calendar.habits())
                    .of(days().flatMap(day -> calendar.of(day).stream()).toList());
        }

        private Day day(LocalDate date) {
            boolean inMonth = YearMonth.from(date).equals(month);
            List<HalfDay> halves = inMonth ? calendar.of(date) : List.of();
            List<String> free =
                    halves.stream().filter(HalfDay::isFree).map(this::mark).toList();
            boolean rare = halves.stream().anyMatch(HalfDay::isRare);
            String state = free.isEmpty() ? "out" : rare ? "rare" : "free";
            List<String> marks = free.isEmpty() && inMonth
                    ? List.of(text("calendar.mark." + halves.get(0).exclusion().why()))
                    : free;
            return new Day(date, dates.day(date), inMonth, state, marks);
        }

        private String mark(HalfDay half) {
            return dates.time(calendar.places().atFacility(half.start()).toLocalTime());
        }

        private Stream<LocalDate> days() {
            return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
        }

        private String text(String key, Object... args) {
            return messages.getMessage("framing." + key, args, locale);
        }
    }
}
