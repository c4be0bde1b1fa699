package fr.jumelages.casefile;

import fr.jumelages.casefile.CaseFact.StageMoved;
import fr.jumelages.shared.Refusal;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving a project to another stage by hand: the present one stops where it is, the other begins. */
@Service
@Transactional
public class CaseMoves {

    private final Casefile casefile;
    private final PlannedMeetings meetings;
    private final LivedMeetings lived;
    private final TwinningProcess process;
    private final ApplicationEventPublisher facts;

    CaseMoves(
            Casefile casefile,
            PlannedMeetings meetings,
            LivedMeetings lived,
            TwinningProcess process,
            ApplicationEventPublisher facts) {
        this.casefile = casefile;
        this.meetings = meetings;
        this.lived = lived;
        this.process = process;
        this.facts = facts;
    }

    /** Back and forward; empty when the project can’t be moved from where it is. */
    @Transactional(readOnly = true)
    public Set<Stage> possible(TwinningSummary twinning) {
        boolean framedAgain = twinning.stage() == Stage.FRAMING;
        return StageMoves.from(
                twinning.stage(),
                !meetings.of(twinning.id()).isEmpty(),
                framedAgain && !lived.of(twinning.id()).isEmpty());
    }

    /**
     * Open work of the present stage ends; answers and documents stay. Back to the framing, meetings to come are called
     * off and everybody is told: what they were agreed by is open again.
     *
     * @throws Refusal {@code stage.notReachable}, or {@code step.alreadyDone} when no process runs
     */
    public void move(TwinningId id, Stage to, String reason) {
        TwinningSummary twinning = casefile.get(id);
        if (!possible(twinning).contains(to)) {
            throw new Refusal("stage.notReachable");
        }
        facts.publishEvent(new StageMoved(id, twinning.stage(), to, reason));
        process.move(twinning.reference(), twinning.stage(), to);
    }
}
