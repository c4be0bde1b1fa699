package fr.jumelages.unblocking;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.StepSteering;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was decided, in the transaction of the decision: a refusal is shown on the form. */
@Service
@Transactional
public class UnblockingActs {

    private final Unblockings unblockings;
    private final Submissions submissions;
    private final Casefile casefile;
    private final StepSteering steps;

    UnblockingActs(Unblockings unblockings, Submissions submissions, Casefile casefile, StepSteering steps) {
        this.unblockings = unblockings;
        this.submissions = submissions;
        this.casefile = casefile;
        this.steps = steps;
    }

    public void extend(UnblockingId id) {
        Unblocking decided = unblockings.get(id);
        Answers given = answers(decided);
        steps.extend(decided.twinning(), decided.taskId(), given.date("newDue"), words(given));
    }

    /** @return when the question comes back */
    public Instant watch(UnblockingId id) {
        Instant until = steps.evening(answers(unblockings.get(id)).date("newDue"));
        unblockings.sleep(id, until);
        return until;
    }

    /** To a member of the same role, or to somebody new, who may take the place of a member who left. */
    public void reassign(UnblockingId id) {
        Unblocking decided = unblockings.get(id);
        Answers given = answers(decided);
        if (UnblockingMaterial.SOMEBODY_NEW.equals(given.text("newDoer"))) {
            var newcomer = new StepSteering.Newcomer(
                    given.text("newName"), new EmailAddress(given.text("newEmail")), leaver(given));
            steps.giveToNewcomer(decided.twinning(), decided.taskId(), newcomer, words(given));
        } else {
            steps.give(decided.twinning(), decided.taskId(), AccountId.of(given.text("newDoer")), words(given));
        }
    }

    public void hold(UnblockingId id) {
        Unblocking decided = unblockings.get(id);
        casefile.hold(decided.twinning(), words(answers(decided)));
    }

    public void cancel(UnblockingId id) {
        Unblocking decided = unblockings.get(id);
        Answers given = answers(decided);
        casefile.cancel(decided.twinning(), CancellationReason.valueOf(given.text("cancelReason")), words(given));
    }

    private static AccountId leaver(Answers given) {
        String leaver = given.text("leaver");
        return UnblockingMaterial.NOBODY.equals(leaver) ? null : AccountId.of(leaver);
    }

    private static String words(Answers given) {
        return given.text("words");
    }

    private Answers answers(Unblocking decided) {
        return submissions.get(decided.decision()).answers();
    }
}
