package fr.jumelages.adhoc;

import fr.jumelages.accounts.Person;
import fr.jumelages.adhoc.AdHocFact.AdHocTaskAdded;
import fr.jumelages.adhoc.AdHocFact.AdHocTaskWithdrawn;
import fr.jumelages.adhoc.AdHocTask.Outcome;
import fr.jumelages.adhoc.AdHocTaskProcess.Asked;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.StepSteering;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks members of a project for what its model doesn’t have. What is not this person’s to ask or see, is {@link NotFound}. */
@Service
@Transactional
public class AdHocTasks {

    private final AdHocRights rights;
    private final AdHocTaskRows rows;
    private final AdHocTaskProcess process;
    private final StepSteering steering;
    private final ApplicationEventPublisher facts;

    AdHocTasks(
            AdHocRights rights,
            AdHocTaskRows rows,
            AdHocTaskProcess process,
            StepSteering steering,
            ApplicationEventPublisher facts) {
        this.rights = rights;
        this.rows = rows;
        this.process = process;
        this.steering = steering;
        this.facts = facts;
    }

    /** A project as the page for asking needs it. */
    public record Asking(TwinningSummary twinning, List<Member> doers) {}

    @Transactional(readOnly = true)
    public Asking asking(String reference, Person person) {
        TwinningSummary twinning = rights.openToAsk(reference, person);
        return new Asking(twinning, rights.doers(twinning.id()));
    }

    /** @throws Refusal {@code twinning.notLive}, {@code adhoc.notMember} */
    public AdHocTaskId add(String reference, NewAdHocTask task, Person by) {
        TwinningSummary twinning = live(rights.openToAsk(reference, by));
        Member doer = rights.doers(twinning.id()).stream()
                .filter(member ->
                        member.role() == task.role() && member.person().id().equals(task.doer()))
                .findFirst()
                .orElseThrow(() -> new Refusal("adhoc.notMember"));
        AdHocTask added = rows.add(twinning.id(), task, doer, by);
        process.added(
                asked(added, twinning),
                doer.role(),
                doer.person().id(),
                task.dueOn() == null ? null : steering.evening(task.dueOn()));
        facts.publishEvent(
                new AdHocTaskAdded(twinning.id(), added.title(), doer.person().name()));
        facts.publishEvent(new AdHocNews.Asked(added, twinning));
        return added.id();
    }

    /** @throws Refusal {@code twinning.notLive}; {@code step.alreadyDone} when it is over */
    public void withdraw(String reference, AdHocTaskId id, Person by) {
        TwinningSummary twinning = rights.open(reference, by);
        AdHocTask task = rows.find(id)
                .filter(found -> found.twinning().equals(twinning.id()))
                .filter(found -> AdHocRights.mayWithdraw(found, twinning, by))
                .orElseThrow(() -> new NotFound("ad-hoc task " + id.value()));
        live(twinning);
        rows.end(id, Outcome.WITHDRAWN, by.name(), null).orElseThrow(() -> new Refusal("step.alreadyDone"));
        process.withdrawn(asked(task, twinning));
        facts.publishEvent(new AdHocTaskWithdrawn(twinning.id(), task.title()));
        facts.publishEvent(new AdHocNews.NotNeeded(task, twinning, by.name()));
    }

    private static TwinningSummary live(TwinningSummary twinning) {
        if (twinning.status() != TwinningStatus.LIVE) {
            throw new Refusal("twinning.notLive", twinning.reference());
        }
        return twinning;
    }

    static Asked asked(AdHocTask task, TwinningSummary twinning) {
        return new Asked(task.id(), twinning.id(), twinning.reference());
    }
}
