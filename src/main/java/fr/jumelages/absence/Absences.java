package fr.jumelages.absence;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences of the person who asks, and those for which they stand in. Anybody else’s are {@link NotFound}. */
@Service
@Transactional
public class Absences {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AbsenceRows rows;
    private final AbsenceRules rules;
    private final Colleagues colleagues;
    private final AbsenceLetters letters;
    private final Clock clock;

    Absences(AbsenceRows rows, AbsenceRules rules, Colleagues colleagues, AbsenceLetters letters, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.colleagues = colleagues;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param own what the person wrote down; @param covered whom they stand in for; @param member whether they take part in a project */
    public record Overview(List<Absence> own, List<Absence> covered, List<Colleague> colleagues, boolean member) {}

    @Transactional(readOnly = true)
    public Overview of(Person person) {
        Instant now = clock.instant();
        return new Overview(
                rows.of(person.id(), now),
                rows.coveredBy(person.id(), now),
                colleagues.of(person),
                colleagues.isMember(person));
    }

    /**
     * The substitute is told at once, and acts from the first midnight on.
     *
     * @param substitute one of the colleagues, null when none was chosen
     * @throws Refusal {@code absence.…} when the days or the substitute cannot be
     */
    public void begin(Person absent, AccountId substitute, Days days) {
        days.check(today());
        if (colleagues.of(absent).stream().noneMatch(colleague -> colleague.id().equals(substitute))) {
            throw new Refusal("absence.substitute");
        }
        rows.lock(absent.id(), substitute);
        rules.check(absent.id(), substitute, days, clock.instant());
        rows.add(absent.id(), substitute, days, clock.instant());
        letters.begun(absent, substitute, days);
    }

    /** By whoever is away, who is back, or by the substitute, who cannot. The other one is told. @throws NotFound */
    public void end(UUID id, Person person) {
        Instant now = clock.instant();
        Absence absence = rows.find(id, person.id(), now).orElseThrow(() -> new NotFound("absence " + id));
        rows.end(id, now);
        if (absence.absent().equals(person.id())) {
            letters.ended(absence);
        } else {
            letters.declined(absence);
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
