package fr.jumelages.contact.process;

import fr.jumelages.contact.ContactAnswer;
import fr.jumelages.contact.ContactRequestId;
import fr.jumelages.contact.TeacherStanding;
import fr.jumelages.workflow.Variable;
import java.time.Instant;

/** What {@code school-contact} carries. What belongs to a request lives in its own scope. */
final class ContactVariables {

    static final Variable<ContactRequestId> REQUEST =
            Variable.uuid("contactRequestId").as(ContactRequestId::new, ContactRequestId::value);
    static final Variable<TeacherStanding> STANDING = Variable.choice("teacherStanding", TeacherStanding.class);
    static final Variable<ContactAnswer> ANSWER = Variable.choice("contactAnswer", ContactAnswer.class);

    /** From when the director’s answer is due: today, or the day of the call; read by the deadlines. */
    static final Variable<Instant> COUNTED_FROM = Variable.instant("countedFrom");

    static final Variable<Boolean> KEEP_WAITING = Variable.flag("keepWaiting");
    static final Variable<Boolean> SCHOOL_FOUND = Variable.flag("schoolFound");

    private ContactVariables() {}
}
