package fr.jumelages.framing;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells at once whoever has the next word in a framing, because the other side waits and the morning’s letter speaks of
 * late steps only. What one transaction opens is written with one statement, before it commits.
 */
@Component
public class FramingCalls {

    private static final Set<String> CALLING =
            Set.of("approve-framing", "choose-dates", "describe-class", "propose-framing");

    private final Framings framings;
    private final Casefile casefile;
    private final Outbox outbox;

    FramingCalls(Framings framings, Casefile casefile, Outbox outbox) {
        this.framings = framings;
        this.casefile = casefile;
        this.outbox = outbox;
    }

    public void opened(OpenedStep step) {
        if (CALLING.contains(step.form())) {
            pendingOf(step.twinning()).steps.add(step);
        }
    }

    private Pending pendingOf(TwinningId twinning) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(pending -> pending.twinning.equals(twinning))
                .findFirst()
                .orElseGet(() -> pending(twinning));
    }

    private Pending pending(TwinningId twinning) {
        Pending pending = new Pending(twinning);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private class Pending implements TransactionSynchronization {

        private final TwinningId twinning;
        private final List<OpenedStep> steps = new ArrayList<>();

        Pending(TwinningId twinning) {
            this.twinning = twinning;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(twinning, steps);
        }
    }

    private void write(TwinningId twinning, List<OpenedStep> steps) {
        int round = framings.find(twinning).map(Framing::round).orElse(1);
        List<OpenedStep> calls =
                steps.stream().filter(step -> key(step, round).isPresent()).toList();
        if (!calls.isEmpty()) {
            TwinningSummary project = casefile.get(twinning);
            List<Member> members = casefile.members(twinning);
            outbox.enqueueAll(calls.stream()
                    .flatMap(step -> letters(step, key(step, round).orElseThrow(), project, members))
                    .toList());
        }
    }

    /** A referent was told of the first proposal when being named. */
    private static Optional<String> key(OpenedStep step, int round) {
        return switch (step.form()) {
            case "approve-framing" -> Optional.of("framing.approvalAsked");
            case "choose-dates" -> Optional.of("framing.datesAsked");
            case "describe-class" -> Optional.of(round == 1 ? "framing.classAsked" : "framing.changeAsked");
            case "propose-framing" -> Optional.of("framing.changeAsked").filter(key -> round > 1);
            default -> Optional.empty();
        };
    }

    private static Stream<Letter> letters(OpenedStep step, String key, TwinningSummary project, List<Member> members) {
        return members.stream()
                .filter(member -> member.role() == step.role())
                .map(member -> letter(step, key, project, member.person()));
    }

    private static Letter letter(OpenedStep step, String key, TwinningSummary project, Person person) {
        return Letter.notice(person.email(), key, "/taches/" + step.taskId(), person.name(), project.title())
                .about(project.id().value())
                .dedup(key + ":" + step.taskId() + ":" + person.id());
    }
}
