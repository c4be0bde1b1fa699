package fr.jumelages.administration;

import fr.jumelages.accounts.AccountAdministration;
import fr.jumelages.accounts.AccountId;
import fr.jumelages.casefile.MemberChanges;
import fr.jumelages.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves the programme: their projects go on with those who stay, and their account is closed. */
@Service
@Transactional
public class Departures {

    private final Duties duties;
    private final MemberChanges members;
    private final AccountAdministration accounts;

    Departures(Duties duties, MemberChanges members, AccountAdministration accounts) {
        this.duties = duties;
        this.members = members;
        this.accounts = accounts;
    }

    /**
     * They leave the projects under way and stay named in those that ended.
     *
     * @throws Refusal {@code account.needed} with the references while a project can’t do without them, {@code
     *     account.self}, and those of {@link AccountAdministration#close}
     */
    public void close(AccountId account, AccountId by) {
        if (account.equals(by)) {
            throw new Refusal("account.self");
        }
        leaveProjects(account);
        accounts.close(account);
    }

    /** @throws Refusal {@code account.needed} with the references while a project can’t do without them */
    public void leaveProjects(AccountId account) {
        List<Duty> needing = duties.needing(account);
        if (!needing.isEmpty()) {
            String references = String.join(
                    ", ", needing.stream().map(Duty::reference).distinct().toList());
            throw new Refusal("account.needed", references);
        }
        duties.of(account).forEach(duty -> members.leave(duty.twinning(), duty.role(), account));
    }
}
