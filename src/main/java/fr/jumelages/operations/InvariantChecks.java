package fr.jumelages.operations;

import static java.util.stream.Collectors.groupingBy;

import fr.jumelages.accounts.Person;
import fr.jumelages.operations.InvariantRun.Result;
import fr.jumelages.operations.Operation.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs of the checker: asked for by a page, done behind the requests by one of the nodes, kept with what they found. */
@Service
public class InvariantChecks {

    private static final Logger LOG = LoggerFactory.getLogger(InvariantChecks.class);

    private final Invariants invariants;
    private final InvariantRuns runs;
    private final ProjectionRepair repair;
    private final OperationLog log;
    private final TransactionTemplate transaction;

    InvariantChecks(
            Invariants invariants,
            InvariantRuns runs,
            ProjectionRepair repair,
            OperationLog log,
            TransactionTemplate transaction) {
        this.invariants = invariants;
        this.runs = runs;
        this.repair = repair;
        this.log = log;
        this.transaction = transaction;
    }

    @Transactional
    public void ask(Person person) {
        runs.ask(person.id(), false);
    }

    /** First makes the projections equal to the engine and the counters equal to their rows. */
    @Transactional
    public void askRepair(Person person) {
        runs.ask(person.id(), true);
        log.add(Kind.REPAIRED, "", null, null, person);
    }

    public Optional<InvariantRun> last() {
        return runs.last();
    }

    /** Asked for and not finished. */
    public Optional<InvariantRun> waiting() {
        return runs.waiting();
    }

    @Transactional
    void askNightly() {
        runs.ask(null, false);
    }

    /** Does what was asked for, if anything. */
    void next() {
        Optional<InvariantRun> run = transaction.execute(status -> runs.begin());
        run.ifPresent(this::execute);
    }

    private void execute(InvariantRun run) {
        if (run.repairing()) {
            repair.repair();
        }
        List<Finding> found = invariants.all();
        found.stream().limit(100).forEach(finding -> LOG.warn("Invariant does not hold: {}", finding));
        transaction.executeWithoutResult(status -> runs.finish(run.id(), results(found)));
    }

    private static List<Result> results(List<Finding> found) {
        var byInvariant = found.stream().collect(groupingBy(Finding::invariant));
        return Arrays.stream(Invariant.values())
                .map(invariant -> byInvariant.getOrDefault(invariant, List.of()).isEmpty()
                        ? new Result(invariant, 0, List.of())
                        : new Result(invariant, byInvariant.get(invariant).size(), byInvariant.get(invariant)))
                .toList();
    }
}
