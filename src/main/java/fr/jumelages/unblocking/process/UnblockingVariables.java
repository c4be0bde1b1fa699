package fr.jumelages.unblocking.process;

import fr.jumelages.unblocking.Outcome;
import fr.jumelages.unblocking.UnblockingId;
import fr.jumelages.workflow.Variable;

final class UnblockingVariables {

    static final Variable<UnblockingId> UNBLOCKING =
            Variable.uuid("unblockingId").as(UnblockingId::new, UnblockingId::value);
    static final Variable<Outcome> OUTCOME = Variable.choice("unblockingOutcome", Outcome.class);

    private UnblockingVariables() {}
}
