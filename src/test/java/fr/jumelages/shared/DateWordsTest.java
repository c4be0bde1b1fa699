package fr.jumelages.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DateWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:42:00Z");
    private final DateWords french = words(Locale.FRENCH, "Europe/Paris");
    private final DateWords english = words(Locale.ENGLISH, "Europe/Paris");

    @Test
    void aDayIsWrittenOut() {
        assertThat(french.day(LocalDate.of(2026, 12, 4))).isEqualTo("vendredi 4 décembre 2026");
        assertThat(english.day(LocalDate.of(2026, 12, 4))).isEqualTo("Friday 4 December 2026");
        assertThat(french.shortDay(LocalDate.of(2026, 12, 4))).isEqualTo("4 déc. 2026");
    }

    @Test
    void theFirstOfAMonthIsOrdinalInFrench() {
        assertThat(french.day(LocalDate.of(2027, 1, 1))).isEqualTo("vendredi 1er janvier 2027");
        assertThat(french.day(LocalDate.of(2026, 12, 11))).isEqualTo("vendredi 11 décembre 2026");
        assertThat(english.day(LocalDate.of(2027, 1, 1))).isEqualTo("Friday 1 January 2027");
    }

    @Test
    void hoursGoToTwentyFour() {
        assertThat(french.time(LocalTime.of(10, 42))).isEqualTo("10\u00a0h\u00a042");
        assertThat(french.time(LocalTime.of(14, 0))).isEqualTo("14\u00a0h");
        assertThat(french.time(LocalTime.of(9, 5))).isEqualTo("9\u00a0h\u00a005");
        assertThat(english.time(LocalTime.of(14, 0))).isEqualTo("14:00");
    }

    @Test
    void aMomentIsSaidInTheReadersZone() {
        assertThat(french.moment(NOW)).isEqualTo("jeudi 26 novembre 2026 à 10\u00a0h\u00a042");
        assertThat(words(Locale.FRENCH, "Indian/Reunion").moment(NOW))
                .isEqualTo("jeudi 26 novembre 2026 à 13\u00a0h\u00a042");
        assertThat(english.moment(NOW)).isEqualTo("Thursday 26 November 2026 at 10:42");
    }

    @Test
    void aDeadlineIsADayToBeBefore() {
        assertThat(french.before(Instant.parse("2026-12-04T09:00:00Z"))).isEqualTo("avant le vendredi 4 décembre 2026");
        assertThat(english.before(LocalDate.of(2026, 12, 4))).isEqualTo("before Friday 4 December 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T00:30:00Z, depuis aujourd’hui",
        "2026-11-25T22:30:00Z, depuis hier",
        "2026-11-23T09:00:00Z, depuis 3 jours",
        "2026-11-10T09:00:00Z, depuis 2 semaines",
        "2026-08-20T09:00:00Z, depuis 3 mois",
    })
    void aWaitIsCountedInDaysThenWeeksThenMonths(Instant start, String words) {
        assertThat(french.since(start)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T18:00:00Z, aujourd’hui",
        "2026-11-27T06:00:00Z, demain",
        "2026-11-30T09:00:00Z, dans 4 jours",
        "2026-11-26T08:00:00Z, en retard depuis aujourd’hui",
        "2026-11-25T08:00:00Z, en retard d’un jour",
        "2026-11-20T08:00:00Z, en retard de 6 jours",
    })
    void aDeadlineIsAheadOrMissed(Instant deadline, String words) {
        assertThat(french.until(deadline)).isEqualTo(words);
    }

    @Test
    void thePastIsSaidSimply() {
        assertThat(french.ago(NOW)).isEqualTo("aujourd’hui");
        assertThat(french.ago(Instant.parse("2026-11-25T12:00:00Z"))).isEqualTo("hier");
        assertThat(english.ago(Instant.parse("2026-11-20T12:00:00Z"))).isEqualTo("6 days ago");
    }

    private static DateWords words(Locale locale, String zone) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shared");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new DateWords(messages, locale, ZoneId.of(zone), NOW);
    }
}
