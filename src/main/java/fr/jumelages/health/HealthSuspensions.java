package fr.jumelages.health;

import fr.jumelages.accounts.Person;
import fr.jumelages.meeting.SuspendableMeetings;
import fr.jumelages.meeting.SuspendableMeetings.Area;
import fr.jumelages.meeting.SuspendableMeetings.Touched;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends meetings, offers their plan B in one step, and lifts again: a decision is stored first, then carried. For places that are not the person’s: {@link NotFound}. */
@Service
public class HealthSuspensions {

    private final Suspensions suspensions;
    private final SuspendablePlaces places;
    private final SuspendableMeetings meetings;
    private final DecisionCourse course;
    private final Clock clock;

    HealthSuspensions(
            Suspensions suspensions,
            SuspendablePlaces places,
            SuspendableMeetings meetings,
            DecisionCourse course,
            Clock clock) {
        this.suspensions = suspensions;
        this.places = places;
        this.meetings = meetings;
        this.course = course;
        this.clock = clock;
    }

    /** A suspension and the meetings that wait by it, earliest first. */
    public record Shown(Suspension suspension, List<Touched> waiting) {

        /** How many could meet by video at once. */
        public long canTurnRemote() {
            return waiting.stream().filter(Touched::canTurnRemote).count();
        }
    }

    /** @param project reference of a project whose facility a coordinator has in mind, or an empty text */
    @Transactional(readOnly = true)
    public List<SuspendablePlace> places(Person person, String project) {
        return places.of(person, project);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Suspension> of(Person person) {
        return suspensions.of(person);
    }

    @Transactional(readOnly = true)
    public Shown open(UUID id, Person person) {
        return new Shown(suspensions.get(id, person), meetings.of(id));
    }

    /** What would be touched. @param place one of {@link #places} */
    @Transactional(readOnly = true)
    public List<Touched> preview(SuspendablePlace place, LocalDate from, LocalDate until) {
        return meetings.in(area(place, from, until));
    }

    /** @param place one of {@link #places}; @param words may be null; @throws Refusal {@code health.periodReversed} */
    public UUID declare(Person person, SuspendablePlace place, LocalDate from, LocalDate until, String words) {
        var suspension = new Suspension(
                UUID.randomUUID(),
                area(place, from, until),
                place.label(),
                words,
                person.name(),
                clock.instant(),
                null,
                true);
        suspensions.add(suspension, person);
        course.begin(suspension.id());
        return suspension.id();
    }

    /** Those that lie ahead take place as planned; whose day passed needs another date. @throws Refusal {@code health.lifted} */
    public List<Touched> lift(UUID id, Person person) {
        suspensions.get(id, person);
        if (!suspensions.lift(id, clock.instant())) {
            throw new Refusal("health.lifted");
        }
        return course.begin(id);
    }

    /** @throws Refusal {@code health.noneCanTurn}, {@code health.underWay} while an earlier decision is being carried */
    public List<Touched> turnRemote(UUID id, Person person) {
        Suspension suspension = suspensions.get(id, person);
        if (suspension.pending()) {
            throw new Refusal("health.underWay");
        }
        if (!suspensions.turnRemote(id, clock.instant())) {
            throw new Refusal("health.noneCanTurn");
        }
        return course.begin(id);
    }

    private static Area area(SuspendablePlace place, LocalDate from, LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refusal("health.periodReversed");
        }
        return new Area(place.facility(), place.departement(), from, until);
    }
}
