package fr.jumelages.framing;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.framing.FramingFact.ClassDescribed;
import fr.jumelages.framing.FramingFact.FramingApproved;
import fr.jumelages.framing.FramingFact.FramingChangeRequested;
import fr.jumelages.framing.FramingFact.FramingProposed;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The framing written by two hands, and what both sides say to it. */
@Service
@Transactional
public class FramingWork {

    private final Framings framings;
    private final Submissions submissions;
    private final PersonalDetails details;
    private final ApplicationEventPublisher facts;

    FramingWork(Framings framings, Submissions submissions, PersonalDetails details, ApplicationEventPublisher facts) {
        this.framings = framings;
        this.submissions = submissions;
        this.details = details;
        this.facts = facts;
    }

    /** Whose agreement a framing needs, in the order of their tasks. */
    public static List<Role> approvers() {
        return Approvals.SIDES;
    }

    /** @throws fr.jumelages.shared.Refusal {@code framing.periodReversed} */
    public void propose(TwinningId twinning, SubmissionId submission) {
        Framing framing = framings.get(twinning);
        Submission given = submissions.get(submission);
        Proposal proposal = Proposal.of(given);
        framing.propose(proposal);
        details.watch(twinning, given.answers(), "theme", "objectives", "activities", "planBDetail");
        facts.publishEvent(new FramingProposed(twinning, framing.round(), proposal.theme()));
    }

    /** @throws fr.jumelages.shared.Refusal {@code framing.periodReversed} */
    public void describeClass(TwinningId twinning, SubmissionId submission) {
        Framing framing = framings.get(twinning);
        Submission given = submissions.get(submission);
        ClassDescription description = ClassDescription.of(given);
        framing.describe(description);
        details.watch(twinning, given.answers(), "teachingAims", "needs");
        facts.publishEvent(new ClassDescribed(twinning, framing.round(), description.pupils()));
    }

    /**
     * @return whether both sides agree now; false also while one of them hasn’t spoken
     * @throws fr.jumelages.shared.Refusal {@code framing.alreadyApproved}
     */
    public boolean approve(TwinningId twinning, Role side, SubmissionId submission) {
        Framing framing = framings.get(twinning);
        Approval approval = Approval.of(side, framing.round(), submissions.get(submission));
        boolean agreed = framing.approve(approval);
        facts.publishEvent(
                approval.agreed()
                        ? new FramingApproved(twinning, side)
                        : new FramingChangeRequested(twinning, side, approval.comment()));
        return agreed;
    }
}
