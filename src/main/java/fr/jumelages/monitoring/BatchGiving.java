package fr.jumelages.monitoring;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.monitoring.Batch.Spared;
import fr.jumelages.monitoring.BatchProjects.Chosen;
import fr.jumelages.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The open steps of one role are given to one person in several projects of a coordinator’s territory, each as if it were
 * alone: what one project refuses keeps no other from changing.
 */
@Service
public class BatchGiving {

    private final BatchProjects projects;
    private final StepInterventions steps;

    BatchGiving(BatchProjects projects, StepInterventions steps) {
        this.projects = projects;
        this.steps = steps;
    }

    /** Who is to do them, in which role: where they are members in it. */
    public record Doer(Role role, AccountId account) {}

    /** @param given how many steps changed hands */
    public record Outcome(int given, List<Spared> spared) {}

    /** Projects are spared for {@link Spared}’s reasons, and {@code nothingOpen} or {@code changedMeanwhile}. */
    public Outcome give(Collection<String> references, Doer doer, String reason, Person person) {
        int given = 0;
        List<Spared> spared = new ArrayList<>();
        for (Chosen one : projects.of(references, doer.role(), doer.account(), person)) {
            List<String> open = one.why() == null ? projects.openSteps(one.id(), doer) : List.of();
            int here = given(one.reference(), open, doer.account(), reason, person);
            given += here;
            if (here < open.size() || open.isEmpty()) {
                spared.add(new Spared(one.reference(), why(one, open)));
            }
        }
        return new Outcome(given, spared);
    }

    private int given(String reference, List<String> open, AccountId doer, String reason, Person person) {
        int given = 0;
        for (String task : open) {
            try {
                steps.give(reference, task, doer, reason, person);
                given++;
            } catch (Refusal refusal) {
                return given;
            }
        }
        return given;
    }

    private static String why(Chosen one, List<String> open) {
        if (one.why() != null) {
            return one.why();
        }
        return open.isEmpty() ? "nothingOpen" : "changedMeanwhile";
    }
}
