package fr.jumelages.site;

import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;

/**
 * {@link DateWords} for the reader of the page; every view has them as the attribute {@code when}: {@code
 * ${when.before(task.dueAt)}}. An attribute rather than a bean reference, which Thymeleaf refuses in fragment parameters.
 */
@Component("dates")
public class Dates {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MessageSource messages;
    private final Clock clock;

    Dates(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The words for the current reader’s language and zone, at this moment. */
    public DateWords words() {
        return new DateWords(messages, LocaleContextHolder.getLocale(), zone(), clock.instant());
    }

    public String day(LocalDate day) {
        return words().day(day);
    }

    public String day(Instant moment) {
        return words().day(moment);
    }

    public String shortDay(LocalDate day) {
        return words().shortDay(day);
    }

    public String shortDay(Instant moment) {
        return words().shortDay(moment);
    }

    public String time(LocalTime time) {
        return words().time(time);
    }

    public String time(Instant moment) {
        return words().time(moment);
    }

    public String moment(Instant moment) {
        return words().moment(moment);
    }

    public String before(LocalDate deadline) {
        return words().before(deadline);
    }

    public String before(Instant deadline) {
        return words().before(deadline);
    }

    public String since(Instant start) {
        return words().since(start);
    }

    public String ago(Instant past) {
        return words().ago(past);
    }

    public String until(Instant deadline) {
        return words().until(deadline);
    }

    public String iso(Instant moment) {
        return words().iso(moment);
    }

    /** Outside a request there is no reader, and the machine’s own zone (UTC) would be nobody’s. */
    private static ZoneId zone() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        TimeZone zone = context instanceof TimeZoneAwareLocaleContext aware ? aware.getTimeZone() : null;
        return zone == null ? PARIS : zone.toZoneId();
    }
}
