package fr.jumelages.health;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.meeting.MeetingFact.MeetingAdded;
import fr.jumelages.meeting.MeetingFact.MeetingPostponed;
import fr.jumelages.meeting.MeetingFact.MeetingReshaped;
import fr.jumelages.meeting.SuspendableMeetings;
import fr.jumelages.meeting.SuspendableMeetings.Area;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings that are planned or moved into a suspension are touched like those that were planned before it. */
@Component
class SuspensionInForce {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Suspensions suspensions;
    private final SuspendableMeetings meetings;
    private final SuspensionLetters letters;
    private final Casefile casefile;

    SuspensionInForce(
            Suspensions suspensions, SuspendableMeetings meetings, SuspensionLetters letters, Casefile casefile) {
        this.suspensions = suspensions;
        this.meetings = meetings;
        this.letters = letters;
        this.casefile = casefile;
    }

    /** After the meetings were planned by the same fact. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(FramingAgreed agreed) {
        touch(agreed.twinning());
    }

    @EventListener
    void follow(MeetingAdded added) {
        touch(added.twinning());
    }

    @EventListener
    void follow(MeetingPostponed postponed) {
        touch(postponed.twinning());
    }

    @EventListener
    void follow(MeetingReshaped reshaped) {
        touch(reshaped.twinning());
    }

    private void touch(TwinningId twinning) {
        TwinningSummary project = casefile.get(twinning);
        suspensions
                .inForce(project.facilityId(), project.departement())
                .ifPresent(suspension -> letters.tell(
                        Decision.SUSPEND,
                        suspension,
                        meetings.suspend(suspension.id(), narrowed(suspension.area(), project), BEFORE_ALL)
                                .touched()));
    }

    /** The facility’s own meetings: those of the others are no matter of this project’s transaction. */
    private static Area narrowed(Area area, TwinningSummary project) {
        return project.facilityId() == null ? area : new Area(project.facilityId(), null, area.from(), area.until());
    }
}
