package fr.jumelages.casefile.process;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.workflow.Variable;

/** What every process of a case carries. */
public final class CaseVariables {

    public static final Variable<TwinningId> TWINNING =
            Variable.uuid("twinningId").as(TwinningId::new, TwinningId::value);

    /**
     * The answer that just completed a user task. Transient: it lives in the transaction of the person who answered
     * and reaches the record step behind the task, which is therefore never asynchronous.
     */
    public static final Variable<SubmissionId> SUBMISSION =
            Variable.uuid("submissionId").as(SubmissionId::new, SubmissionId::value);

    /** Whom a step is asked of personally, and the role in which they take part: for steps that people ask of each other. */
    public static final Variable<AccountId> DOER = Variable.text("doer").as(AccountId::of, AccountId::toString);

    public static final Variable<Role> DOER_ROLE = Variable.choice("doerRole", Role.class);

    private CaseVariables() {}
}
