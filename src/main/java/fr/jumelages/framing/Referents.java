package fr.jumelages.framing;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director names who carries the project: they get an account, the membership and a letter. */
@Service
@Transactional
public class Referents {

    private final Framings framings;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;

    Referents(
            Framings framings,
            Submissions submissions,
            Accounts accounts,
            Casefile casefile,
            ApplicationEventPublisher facts) {
        this.framings = framings;
        this.submissions = submissions;
        this.accounts = accounts;
        this.casefile = casefile;
        this.facts = facts;
    }

    /** @throws Refusal {@code framing.noReferent}, {@code email.invalid} */
    public void name(TwinningId twinning, SubmissionId submission) {
        Answers answers = submissions.get(submission).answers();
        Map<AccountId, Referent> named = new LinkedHashMap<>();
        answers.rows("referents").forEach(row -> {
            AccountId account = accounts.invite(new EmailAddress(row.text("email")), row.text("name"), Role.REFERENT);
            named.put(account, new Referent(account.value(), row.text("jobTitle")));
        });
        if (named.isEmpty()) {
            throw new Refusal("framing.noReferent");
        }
        Framing framing = framings.find(twinning).orElseGet(() -> framings.save(new Framing(twinning)));
        framing.name(named.values());
        named.keySet().forEach(account -> join(twinning, account, answers.text("message")));
    }

    private void join(TwinningId twinning, AccountId account, String message) {
        casefile.addMember(twinning, account, Role.REFERENT);
        facts.publishEvent(new ReferentNamed(twinning, account, message));
    }
}
