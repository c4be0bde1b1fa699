package fr.jumelages.onboarding;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.onboarding.Readiness.Gap;
import fr.jumelages.onboarding.Readiness.Point;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
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

    protected Onboarding() {}

    Onboarding(TwinningId twinning) {
        this.twinningId = twinning.value();
    }

    void identify(Participants known) {
        participants = known;
    }

    void prepare(StaffPreparation preparation) {
        staff = preparation;
    }

    void inform(ResidentRights answers) {
        residents = answers;
    }

    void inform(FamilyRights answers) {
        families = answers;
    }

    Participants participants() {
        return participants;
    }

    /** Also while one of the two sides has not counted yet. */
    boolean imageRightsMissing() {
        return residents == null
                || families == null
                || residents.images().missing() > 0
                || families.images().missing() > 0;
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
