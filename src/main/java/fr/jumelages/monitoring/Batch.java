package fr.jumelages.monitoring;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.MemberChanges;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.Refusal;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person takes another’s place in several projects of a coordinator’s territory, in one move. */
@Service
@Transactional
public class Batch {

    private final BatchProjects projects;
    private final MemberChanges members;
    private final Accounts accounts;
    private final Outbox outbox;

    Batch(BatchProjects projects, MemberChanges members, Accounts accounts, Outbox outbox) {
        this.projects = projects;
        this.members = members;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** A project that stayed as it was. @param why {@code unknown}, {@code onHold}, {@code ended}, {@code notMember} */
    public record Spared(String reference, String why) implements Serializable {}

    /** @param replaced how many projects changed hands */
    public record Outcome(int replaced, List<Spared> spared) {}

    /**
     * Where the leaver has the role and the project is live; open steps follow. Each of the two gets one letter.
     *
     * @throws Refusal {@code member.same}
     */
    public Outcome replace(
            Collection<String> references, StepInterventions.Replacement who, String reason, Person person) {
        List<BatchProjects.Chosen> chosen = projects.of(references, who.role(), who.leaver(), person);
        List<BatchProjects.Chosen> possible =
                chosen.stream().filter(one -> one.why() == null).toList();
        if (!possible.isEmpty()) {
            AccountId newcomer = accounts.invite(who.email(), who.name(), who.role());
            possible.forEach(one -> members.replaceQuietly(one.id(), who.role(), who.leaver(), newcomer, reason));
            tell(accounts.get(who.leaver()), accounts.get(newcomer), possible, reason);
        }
        return new Outcome(
                possible.size(),
                chosen.stream()
                        .filter(one -> one.why() != null)
                        .map(one -> new Spared(one.reference(), one.why()))
                        .toList());
    }

    private void tell(Person leaver, Person newcomer, List<BatchProjects.Chosen> projects, String reason) {
        String titles = projects.stream().map(BatchProjects.Chosen::title).collect(Collectors.joining(", "));
        outbox.enqueue(Letter.notice(leaver.email(), "projectsLeft", null, newcomer.name(), projects.size(), titles)
                .quoting(reason));
        outbox.enqueue(
                Letter.notice(newcomer.email(), "projectsTaken", "/taches", leaver.name(), projects.size(), titles)
                        .quoting(reason));
    }
}
