package fr.jumelages.casefile;

import fr.jumelages.shared.DateWords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Facts tell steps and days without a language: {@code step.<form>} and {@code 2026-12-04} are printed for each reader. */
@Component
public class TimelineWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern STEP = Pattern.compile("step\\.[a-z]+(-[a-z]+)*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final MessageSource messages;
    private final Clock clock;

    TimelineWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The same line with its arguments in the reader’s words. */
    public TimelineEntry printed(TimelineEntry entry, Locale locale) {
        var args = entry.args().stream().map(arg -> printed(arg, locale)).toList();
        return new TimelineEntry(entry.at(), entry.kind(), args, entry.actor(), entry.insteadOf());
    }

    public String text(TimelineEntry entry, Locale locale) {
        return messages.getMessage(
                entry.textKey(), printed(entry, locale).args().toArray(), locale);
    }

    private String printed(String arg, Locale locale) {
        if (STEP.matcher(arg).matches()) {
            return messages.getMessage(arg, null, arg, locale);
        }
        return DAY.matcher(arg).matches()
                ? new DateWords(messages, locale, PARIS, clock.instant()).day(LocalDate.parse(arg))
                : arg;
    }
}
