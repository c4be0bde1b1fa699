package fr.jumelages.contact.process;

import fr.jumelages.contact.ContactAnswer;
import fr.jumelages.contact.ContactRequestId;
import fr.jumelages.workflow.Variable;

/** What {@code school-contact} carries. Request and answer live in one request’s own scope. */
final class ContactVariables {

    static final Variable<ContactRequestId> REQUEST =
            Variable.uuid("contactRequestId").as(ContactRequestId::new, ContactRequestId::value);
    static final Variable<ContactAnswer> ANSWER = Variable.choice("contactAnswer", ContactAnswer.class);
    static final Variable<Boolean> KEEP_WAITING = Variable.flag("keepWaiting");
    static final Variable<Boolean> SCHOOL_FOUND = Variable.flag("schoolFound");

    private ContactVariables() {}
}
