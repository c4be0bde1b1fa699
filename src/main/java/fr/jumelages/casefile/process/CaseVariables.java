package fr.jumelages.casefile.process;

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

    private CaseVariables() {}
}
