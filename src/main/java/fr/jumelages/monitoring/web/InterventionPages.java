package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.CaseMoves;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.monitoring.Reopening;
import fr.jumelages.monitoring.StepInterventions;
import fr.jumelages.shared.FieldFault;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.WorkItem;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The list of what can be done now, and the page of each: shown by the same table that the endpoints obey. */
@Component
class InterventionPages {

    private final StepInterventions steps;
    private final Casefile casefile;
    private final CaseMoves moves;
    private final Reopening reopening;

    InterventionPages(StepInterventions steps, Casefile casefile, CaseMoves moves, Reopening reopening) {
        this.steps = steps;
        this.casefile = casefile;
        this.moves = moves;
        this.reopening = reopening;
    }

    ModelAndView choice(TwinningSummary twinning, Person person) {
        List<WorkItem> open = steps.open(twinning.id());
        List<Act> acts = possible(twinning, person, !open.isEmpty());
        return new ModelAndView("monitoring/interventions")
                .addObject("twinning", twinning)
                .addObject("steps", open)
                .addObject("acts", acts)
                .addObject("fixed", acts.contains(Act.HOLD) && !acts.contains(Act.MOVE) ? fixed(twinning) : null);
    }

    /** Why the stage can’t be changed now, by its key. */
    private static String fixed(TwinningSummary twinning) {
        return "monitoring.intervene.notMovable" + (twinning.stage() == Stage.FRAMING ? ".FRAMING" : "");
    }

    private List<Act> possible(TwinningSummary twinning, Person person, boolean anyStep) {
        return Arrays.stream(Act.values())
                .filter(act -> act.intervention().allowed(twinning.status(), person.roles()))
                .filter(act -> act != Act.MOVE || !moves.possible(twinning).isEmpty())
                .filter(act -> act != Act.REOPEN || reopening.possible(twinning.id()))
                .filter(act -> anyStep || !act.fields().contains(ActField.TACHE))
                .toList();
    }

    ModelAndView ask(Act act, TwinningSummary twinning, ActForm typed) {
        return new ModelAndView("monitoring/act")
                .addObject("act", act)
                .addObject("twinning", twinning)
                .addObject("typed", typed)
                .addObject("steps", steps.open(twinning.id()))
                .addObject("members", members(twinning))
                .addObject("stages", moves.possible(twinning))
                .addObject("reasons", CancellationReason.values());
    }

    private List<Member> members(TwinningSummary twinning) {
        return casefile.members(twinning.id()).stream()
                .filter(member -> member.role() != Role.COORDINATOR && member.role() != Role.ADMIN)
                .toList();
    }

    ModelAndView refused(ModelAndView page, Refusal refusal) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("refusal", refusal);
    }

    ModelAndView faulty(ModelAndView page, List<FieldFault> faults) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", faults);
    }
}
