package fr.jumelages.unblocking;

import fr.jumelages.casefile.CaseFact.StageStalled;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.OpenSteps;
import fr.jumelages.casefile.OpenSteps.OpenStep;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.unblocking.UnblockingFact.StageStuck;
import fr.jumelages.unblocking.UnblockingFact.StepStuck;
import fr.jumelages.unblocking.UnblockingProcess.Stuck;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a coordinator, once for each thing that is stuck. */
@Component
@Transactional
class UnblockingRequests {

    private final Unblockings unblockings;
    private final Casefile casefile;
    private final OpenSteps steps;
    private final UnblockingProcess process;
    private final ApplicationEventPublisher facts;

    UnblockingRequests(
            Unblockings unblockings,
            Casefile casefile,
            OpenSteps steps,
            UnblockingProcess process,
            ApplicationEventPublisher facts) {
        this.unblockings = unblockings;
        this.casefile = casefile;
        this.steps = steps;
        this.process = process;
        this.facts = facts;
    }

    /** In the transaction that signals the stall: about its most overdue step, or the stage when nobody is late. */
    @EventListener
    void stageStalled(StageStalled fact) {
        Optional<OpenStep> late = steps.of(fact.twinning()).stream()
                .filter(step -> step.late() && !step.form().equals(UnblockingMaterial.FORM))
                .findFirst();
        unblockings
                .open(fact.twinning(), fact.stage(), late.map(OpenStep::taskId).orElse(null))
                .ifPresent(this::request);
    }

    void request(Unblocking opened) {
        TwinningId twinning = opened.twinning();
        process.requested(
                new Stuck(opened.id(), twinning, casefile.get(twinning).reference()));
        facts.publishEvent(opened.isAboutStep() ? new StepStuck(twinning, form(opened)) : new StageStuck(twinning));
    }

    void requestAll(List<Unblocking> opened) {
        opened.forEach(this::request);
    }

    private String form(Unblocking opened) {
        return steps.of(opened.twinning()).stream()
                .filter(step -> step.taskId().equals(opened.taskId()))
                .map(OpenStep::form)
                .findFirst()
                .orElseThrow();
    }
}
