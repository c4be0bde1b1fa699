package fr.jumelages.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Dates and times in words, as the programme says them to people: <em>vendredi 4 décembre 2026</em>, <em>10 h 42</em>,
 * <em>depuis 3 jours</em>. The words are the messages {@code date.*}; days are counted in the reader’s zone.
 *
 * @param zone of the reader
 * @param now the moment that “since” and “in” are counted from
 */
public record DateWords(MessageSource messages, Locale locale, ZoneId zone, Instant now) {

    /** <em>vendredi 4 décembre 2026</em>; the first of a month is <em>1er</em> in French. */
    public String day(LocalDate day) {
        return format(day, text("date.pattern.day"));
    }

    public String day(Instant moment) {
        return day(local(moment).toLocalDate());
    }

    /** <em>4 déc. 2026</em>, for tables. */
    public String shortDay(LocalDate day) {
        return format(day, text("date.pattern.shortDay"));
    }

    public String shortDay(Instant moment) {
        return shortDay(local(moment).toLocalDate());
    }

    /** <em>10 h 42</em>, <em>9 h</em> on the hour; 24 hours in every language. */
    public String time(LocalTime time) {
        String pattern = text(time.getMinute() == 0 ? "date.pattern.hour" : "date.pattern.time");
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    public String time(Instant moment) {
        return time(local(moment).toLocalTime());
    }

    /** <em>vendredi 4 décembre 2026 à 10 h 42</em>. */
    public String moment(Instant moment) {
        return text("date.moment", day(moment), time(moment));
    }

    /** <em>avant le vendredi 4 décembre 2026</em>, for deadlines. */
    public String before(Instant deadline) {
        return text("date.before", day(deadline));
    }

    public String before(LocalDate deadline) {
        return text("date.before", day(deadline));
    }

    /** <em>depuis aujourd’hui</em>, <em>depuis hier</em>, <em>depuis 3 jours</em>, later in weeks and months. */
    public String since(Instant start) {
        return span("date.since", days(start, now));
    }

    /** <em>aujourd’hui</em>, <em>hier</em>, <em>il y a 3 jours</em>. */
    public String ago(Instant past) {
        return span("date.ago", days(past, now));
    }

    /** <em>aujourd’hui</em>, <em>demain</em>, <em>dans 3 jours</em>; once past, <em>en retard de 2 jours</em>. */
    public String until(Instant deadline) {
        long days = days(now, deadline);
        boolean past = deadline.isBefore(now);
        return span(past ? "date.overdue" : "date.in", Math.abs(days));
    }

    /** For the {@code datetime} attribute of {@code <time>}. */
    public String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(moment).truncatedTo(ChronoUnit.SECONDS));
    }

    private String span(String key, long days) {
        if (days <= 1) {
            return text(key + (days == 1 ? ".one" : ".none"));
        }
        if (days < 14) {
            return text(key + ".days", days);
        }
        return days < 60 ? text(key + ".weeks", days / 7) : text(key + ".months", days / 30);
    }

    private long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(local(from).toLocalDate(), local(to).toLocalDate());
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }

    private String format(LocalDate day, String pattern) {
        String words = DateTimeFormatter.ofPattern(pattern, locale).format(day);
        boolean first = day.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return first ? words.replaceFirst("\\b1\\b", "1er") : words;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
