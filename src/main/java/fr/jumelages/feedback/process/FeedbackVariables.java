package fr.jumelages.feedback.process;

import fr.jumelages.workflow.Variable;

/** What the feedback’s gateway reads. */
final class FeedbackVariables {

    static final Variable<Boolean> TESTIMONY_OFFERED = Variable.flag("testimonyOffered");

    private FeedbackVariables() {}
}
