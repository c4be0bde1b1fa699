package fr.jumelages.framing;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Framings for tests. */
final class FramingMother {

    static final Instant SOME_DAY = Instant.parse("2027-01-12T09:00:00Z");

    private FramingMother() {}

    static Framing untouched() {
        return new Framing(TwinningId.random());
    }

    static Availability wholeYear(WeekSlot... halfDays) {
        return Availability.without(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), List.of(halfDays));
    }

    static Proposal proposal(String theme) {
        return proposal(TwinningType.IN_PERSON, theme);
    }

    static Proposal remoteProposal() {
        return proposal(TwinningType.REMOTE, "Correspondance");
    }

    private static Proposal proposal(TwinningType mode, String theme) {
        return new Proposal(
                mode,
                theme,
                "Raconter et écouter",
                List.of(ActivityKind.MEMORY),
                "Un atelier de récits",
                12,
                1,
                "Salle d’animation",
                null,
                wholeYear(WeekSlot.TUESDAY_MORNING),
                PlanB.POSTPONE,
                null);
    }

    static Approval approval(Framing framing, Role side, boolean agreed) {
        return new Approval(
                framing.round(),
                side,
                agreed,
                agreed ? null : "Moins de monde",
                List.of(),
                UUID.randomUUID(),
                SOME_DAY);
    }
}
