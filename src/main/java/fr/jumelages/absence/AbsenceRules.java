package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who acts for others on some days is not away on any of them. So nobody stands in for somebody’s substitute, and no two
 * people for each other.
 */
@Component
class AbsenceRules {

    private final AbsenceRows rows;

    AbsenceRules(AbsenceRows rows) {
        this.rows = rows;
    }

    /** @throws Refusal naming who and from when until when */
    void check(AccountId absent, AccountId substitute, Days days, Instant now) {
        refuseOverlap("absence.twice", rows.of(absent, now), days);
        refuseOverlap("absence.substituteAway", rows.of(substitute, now), days);
        refuseOverlap("absence.standsIn", rows.coveredBy(absent, now), days);
    }

    private static void refuseOverlap(String code, List<Absence> absences, Days days) {
        absences.stream().filter(other -> overlaps(other, days)).findFirst().ifPresent(other -> {
            throw new Refusal(code, other.absentName(), other.first(), other.last());
        });
    }

    private static boolean overlaps(Absence other, Days days) {
        return !days.first().isAfter(other.last()) && !days.last().isBefore(other.first());
    }
}
