package fr.jumelages.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What people prepare for a meeting: where, in what order, with which class, and what has to be ready. */
@Embeddable
class Prepared {

    @Embedded
    private Checklist checklist = new Checklist();

    @JdbcTypeCode(SqlTypes.JSON)
    private Place place;

    @JdbcTypeCode(SqlTypes.JSON)
    private RunningOrder runningOrder;

    @JdbcTypeCode(SqlTypes.JSON)
    private ClassPreparation classPreparation;

    Checklist checklist() {
        return checklist;
    }

    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    Optional<RunningOrder> runningOrder() {
        return Optional.ofNullable(runningOrder);
    }

    Optional<ClassPreparation> classPreparation() {
        return Optional.ofNullable(classPreparation);
    }

    void settle(Place where) {
        place = where;
    }

    void follow(RunningOrder order) {
        runningOrder = order;
    }

    void expect(ClassPreparation preparation) {
        classPreparation = preparation;
    }
}
