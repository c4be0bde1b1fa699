package fr.jumelages.casefile;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseFact.MemberReplaced;
import fr.jumelages.mail.Letter;
import fr.jumelages.mail.Outbox;
import fr.jumelages.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves a project and somebody else takes over; both read about it. */
@Service
@Transactional
public class MemberChanges {

    private final Casefile casefile;
    private final Members members;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;

    MemberChanges(
            Casefile casefile, Members members, Accounts accounts, Outbox outbox, ApplicationEventPublisher facts) {
        this.casefile = casefile;
        this.members = members;
        this.accounts = accounts;
        this.outbox = outbox;
        this.facts = facts;
    }

    /**
     * In this role only: whoever has two roles keeps the other. Open work that was given to the one who leaves follows,
     * by the fact; all other work belongs to the role anyhow.
     *
     * @throws Refusal {@code member.unknown} when the leaver has no such role here, {@code member.same}
     */
    public void replace(TwinningId twinning, Role role, AccountId leaver, AccountId newcomer, String reason) {
        MemberReplaced replaced = replaceQuietly(twinning, role, leaver, newcomer, reason);
        TwinningSummary project = casefile.get(twinning);
        tell(project, accounts.get(leaver), "memberLeft", replaced.newcomerName(), reason);
        tell(project, accounts.get(newcomer), "memberTakesOver", replaced.leaverName(), reason);
    }

    /** The same without the letters, for who writes one about many projects. */
    public MemberReplaced replaceQuietly(
            TwinningId twinning, Role role, AccountId leaver, AccountId newcomer, String reason) {
        if (leaver.equals(newcomer)) {
            throw new Refusal("member.same");
        }
        requireLeft(twinning, role, leaver);
        casefile.addMember(twinning, newcomer, role);
        var replaced =
                new MemberReplaced(twinning, leaver, newcomer, members.name(leaver), members.name(newcomer), reason);
        facts.publishEvent(replaced);
        return replaced;
    }

    /** Nobody takes their place: others of the role stay, which the caller has looked at. @throws Refusal {@code member.unknown} */
    public void leave(TwinningId twinning, Role role, AccountId leaver) {
        requireLeft(twinning, role, leaver);
        facts.publishEvent(new CaseFact.MemberLeft(twinning, leaver, members.name(leaver)));
    }

    private void requireLeft(TwinningId twinning, Role role, AccountId leaver) {
        if (!members.remove(twinning, leaver, role)) {
            throw new Refusal("member.unknown");
        }
    }

    private void tell(TwinningSummary project, Person reader, String key, String other, String reason) {
        String path = key.equals("memberLeft") ? null : "/projets/" + project.reference();
        outbox.enqueue(Letter.notice(reader.email(), key, path, project.title(), project.reference(), other)
                .quoting(reason));
    }
}
