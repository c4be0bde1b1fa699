package fr.jumelages.reminders;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.shared.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** All that one person is to be reminded of on one morning. Never without a line. */
record Digest(Reader reader, LocalDate day, List<Line> lines) {

    record Reader(AccountId account, EmailAddress email, String name, Locale locale, ZoneId zone) {}

    /** @param words what who asked for the step calls it, null for the model’s; @param role who has to do the step; @param escalated whether the reader hears of somebody else’s lateness; @param insteadOf the absent person whom the reader stands in for, or null */
    record Line(
            TwinningId twinning,
            String reference,
            String project,
            String taskId,
            String form,
            String words,
            String role,
            Instant dueAt,
            Tone tone,
            boolean escalated,
            String insteadOf) {

        /** Whoever is to do a step opens it, the others its case. */
        String path() {
            return escalated ? "/projets/" + reference : "/taches/" + taskId;
        }

        ReminderFact fact(String reader) {
            return escalated
                    ? new ReminderFact.LatenessEscalated(twinning, reader)
                    : new ReminderFact.ReminderSent(twinning, reader);
        }
    }
}
