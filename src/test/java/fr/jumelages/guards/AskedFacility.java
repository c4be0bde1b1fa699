package fr.jumelages.guards;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.contact.ContactAsk;
import fr.jumelages.contact.SchoolContact;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teacher writes to a facility and confirms; its director may propose a call. */
record AskedFacility(ApplicationContext beans, UUID facility, Person teacher) {

    /** @return the token of the teacher’s link */
    String ask() {
        SchoolContact contact = beans.getBean(SchoolContact.class);
        contact.ask(
                new FacilityId(facility),
                new ContactAsk(
                        teacher.name(),
                        teacher.email().value(),
                        null,
                        "Collège des Guetteurs",
                        "48000",
                        "Mende",
                        SchoolLevel.COLLEGE,
                        24,
                        TwinningType.REMOTE,
                        null,
                        "Mes élèves aimeraient recueillir des récits."));
        String token = mailed("/etablissements/contact/confirmation/");
        contact.confirm(new SecretToken(token));
        return token;
    }

    /** @return the token of the teacher’s link to choose by */
    String proposeCall(Person director) {
        WorkItem item = beans.getBean(Casefile.class).ofFacility(facility).stream()
                .flatMap(project -> beans.getBean(Tasks.class).openOf(project.id()).stream())
                .filter(step ->
                        step.formId().equals("answer-contact") && step.subject().equals(request()))
                .findFirst()
                .orElseThrow();
        beans.getBean(Tasks.class)
                .answer(
                        item.taskId(),
                        director,
                        FormInput.of(Map.of(
                                "answer", List.of("CALL"),
                                "firstCallAt", List.of("2031-03-04T10:30"),
                                "secondCallAt", List.of("2031-03-06T14:00"),
                                "callPhone", List.of("04 66 00 00 00"))));
        return mailed("/etablissements/contact/appel/");
    }

    UUID request() {
        return beans.getBean(JdbcClient.class)
                .sql("select id from contact_request where facility_id = ? and teacher_email = ?")
                .params(facility, teacher.email().value())
                .query(UUID.class)
                .single();
    }

    private String mailed(String start) {
        return beans.getBean(JdbcClient.class)
                .sql(
                        "select substring(model ->> 'path' from ?) from outbox where recipient = ? and model ->> 'path' like ? || '%'"
                                + " order by created_at desc limit 1")
                .params(start + "(.*)", teacher.email().value(), start)
                .query(String.class)
                .single();
    }
}
