package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.shared.Departement;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step’s turn on a morning, before it is known who reads it: a rung of its ladder, or the day that somebody chose.
 *
 * @param escalateTo who else is told, or null; @param askedBy who chose the day, null for a rung
 */
record Turn(Reminded step, LocalDate day, Tone tone, Role escalateTo, AccountId askedBy) {

    private static final int EIGHT = 8;

    static Turn of(Reminded step, Forecast forecast) {
        Rung rung = forecast.rung();
        return new Turn(step, forecast.day(), rung.tone(), rung.escalateTo(), null);
    }

    /** When the morning’s sweep looks who reads: at eight, or now where that is past. */
    Instant at(Instant now) {
        Instant eight = day.atTime(EIGHT, 0)
                .atZone(Departement.of(step.place()).timeZone())
                .toInstant();
        return eight.isBefore(now) ? now : eight;
    }
}
