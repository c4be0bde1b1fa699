package fr.jumelages.onboarding;

import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.onboarding.Readiness.Gap;
import fr.jumelages.onboarding.Readiness.Point;
import fr.jumelages.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far the people of one project are prepared. Each part is known once its step was done, null before. */
@Entity
@Table(name = "onboarding")
class Onboarding {

    @Id
    private UUID twinningId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Participants participants;

    @JdbcTypeCode(SqlTypes.JSON)
    private StaffPreparation staff;

    @JdbcTypeCode(SqlTypes.JSON)
    private ResidentRights residents;

    @JdbcTypeCode(SqlTypes.JSON)
    private FamilyRights families;

    private Instant participantsAt;
    private Instant staffAt;
    private Instant residentsAt;
    private Instant familiesAt;

    protected Onboarding() {}

    Onboarding(TwinningId twinning) {
        this.twinningId = twinning.value();
    }

    void identify(Participants known, Instant at) {
        participants = known;
        participantsAt = at;
    }

    void prepare(StaffPreparation preparation, Instant at) {
        staff = preparation;
        staffAt = at;
    }

    void inform(ResidentRights answers, Instant at) {
        residents = answers;
        residentsAt = at;
    }

    void inform(FamilyRights answers, Instant at) {
        families = answers;
        familiesAt = at;
    }

    Participants participants() {
        return participants;
    }

    /** When this step was done, null while it is not. */
    Instant doneAt(String form) {
        return switch (form) {
            case "identify-participants" -> participantsAt;
            case "prepare-staff" -> staffAt;
            case "inform-residents" -> residentsAt;
            case "inform-families" -> familiesAt;
            default -> throw new IllegalArgumentException(form);
        };
    }

    /** Empty while that side has not counted. */
    Optional<ImageRights> rights(Pictured whose) {
        return whose == Pictured.RESIDENTS
                ? Optional.ofNullable(residents).map(ResidentRights::images)
                : Optional.ofNullable(families).map(FamilyRights::images);
    }

    /** @throws Refusal {@code onboarding.notCounted}, or as {@link ImageRights#with} */
    void change(Pictured whose, PictureUse use, RightsChange change, int count) {
        ImageRights changed = rights(whose)
                .orElseThrow(() -> new Refusal("onboarding.notCounted"))
                .with(use, change, count);
        if (whose == Pictured.RESIDENTS) {
            residents = residents.with(changed);
        } else {
            families = families.with(changed);
        }
    }

    /** For which uses somebody’s answer is missing; all while one of the two sides has not counted yet. */
    Set<PictureUse> missingUses() {
        Set<PictureUse> uses = EnumSet.noneOf(PictureUse.class);
        for (PictureUse use : PictureUse.values()) {
            if (residents == null
                    || families == null
                    || residents.images().of(use).missing() > 0
                    || families.images().of(use).missing() > 0) {
                uses.add(use);
            }
        }
        return uses;
    }

    Readiness readiness() {
        List<Gap> gaps = new ArrayList<>();
        add(gaps, Point.PARTICIPANTS, participants == null);
        addStaff(gaps);
        addResidents(gaps);
        addFamilies(gaps);
        return new Readiness(gaps);
    }

    private void addStaff(List<Gap> gaps) {
        add(gaps, Point.STAFF_PREPARATION, staff == null);
        add(gaps, Point.STAFF_TIME, staff != null && !staff.isTimeFreed());
        add(gaps, Point.STAFF_TRAINING, staff != null && staff.trained() == 0);
    }

    private void addResidents(List<Gap> gaps) {
        add(gaps, Point.RESIDENTS_INFORMED, residents == null);
        add(
                gaps,
                Point.RESIDENT_RIGHTS,
                residents == null ? 0 : residents.images().missing());
    }

    private void addFamilies(List<Gap> gaps) {
        add(gaps, Point.FAMILIES_INFORMED, families == null);
        if (families != null) {
            add(gaps, Point.FAMILY_RIGHTS, families.images().missing());
            add(gaps, Point.OUTING_PERMITS, families.travels() ? families.permitsMissing() : 0);
            add(gaps, Point.HEAD_AGREEMENT, !families.isHeadAgreed());
        }
    }

    private static void add(List<Gap> gaps, Point point, boolean isMissing) {
        if (isMissing) {
            gaps.add(new Gap(point, 0));
        }
    }

    private static void add(List<Gap> gaps, Point point, int count) {
        if (count > 0) {
            gaps.add(new Gap(point, count));
        }
    }
}
