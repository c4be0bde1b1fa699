package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What people of the second stage do in tests: ask, confirm, answer. */
@Component
@Lazy
class ContactDesk {

    private final MockMvc http;
    private final Tasks tasks;
    private final Accounts accounts;
    private final JdbcClient db;
    private final CaseJobs jobs;

    ContactDesk(
            MockMvc http,
            Tasks tasks,
            Accounts accounts,
            JdbcClient db,
            RuntimeService runtime,
            ManagementService management) {
        this.http = http;
        this.tasks = tasks;
        this.accounts = accounts;
        this.db = db;
        this.jobs = new CaseJobs(runtime, management);
    }

    static String newTeacher() {
        return "prof-" + UUID.randomUUID() + "@ac-rennes.example";
    }

    /** Somebody of whom the address shows nothing. */
    static String stranger() {
        return "prof-" + UUID.randomUUID() + "@gmail.example";
    }

    static Map<String, String> typed(String teacher) {
        return typed(teacher, "Collège Jean-Zay");
    }

    static Map<String, String> typed(String teacher, String school) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("teacherName", "Paul Legrand");
        typed.put("teacherEmail", teacher);
        typed.put("schoolName", school);
        typed.put("postalCode", "35000");
        typed.put("town", "Rennes");
        typed.put("level", "COLLEGE");
        typed.put("pupils", "25");
        typed.put("type", "IN_PERSON");
        typed.put("message", "Mes élèves aimeraient recueillir des récits de vie.");
        return typed;
    }

    CaseJobs jobs() {
        return jobs;
    }

    QueuedLetters letters() {
        return new QueuedLetters(db);
    }

    ResultActions ask(Ready facility, Map<String, String> typed) throws Exception {
        var request =
                post("/etablissements/" + facility.facility() + "/contact").with(csrf());
        request.with(from -> {
            from.setRemoteAddr("10.0.0." + UUID.randomUUID());
            return from;
        });
        typed.forEach(request::param);
        return http.perform(request);
    }

    /** Asks and confirms. */
    void request(Ready facility, String teacher) throws Exception {
        request(facility, typed(teacher));
    }

    void request(Ready facility, Map<String, String> typed) throws Exception {
        ask(facility, typed).andExpect(status().is3xxRedirection());
        confirm(typed.get("teacherEmail"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Votre demande est")));
    }

    ResultActions confirm(String teacher) throws Exception {
        return http.perform(post(link(teacher)).with(csrf()));
    }

    /** Of the newest request. */
    String link(String teacher) {
        return letters().pathIn(teacher, "contact.confirm");
    }

    List<WorkItem> open(Ready facility, String form) {
        return tasks.openOf(facility.twinning()).stream()
                .filter(item -> item.formId().equals(form))
                .toList();
    }

    String teacherOf(WorkItem item) {
        return db.sql("select teacher_email from contact_request where id = ?")
                .param(item.subject())
                .query(String.class)
                .single();
    }

    String statusOf(String teacher) {
        return db.sql("select status from contact_request where teacher_email = ? order by asked_at desc limit 1")
                .param(teacher)
                .query(String.class)
                .single();
    }

    /** The director’s answer to the first school that waits. */
    void answer(Ready facility, String... typed) {
        answer(open(facility, "answer-contact").get(0), facility.director(), typed);
    }

    /** @param typed field, answer, field, answer… */
    void answer(WorkItem item, Person person, String... typed) {
        assertThat(tasks.answer(item.taskId(), person, FormInput.of(fields(typed)))
                        .errors())
                .isEmpty();
        jobs.run(item.reference());
    }

    static Map<String, List<String>> fields(String... typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], List.of(typed[i + 1]));
        }
        return fields;
    }

    static String[] call(String first, String second) {
        return new String[] {
            "answer", "CALL", "firstCallAt", first, "secondCallAt", second, "callPhone", "02 99 00 00 00"
        };
    }

    Person coordinator() {
        var id = accounts.invite(
                new EmailAddress("coordination-" + UUID.randomUUID() + "@jumelages.example"),
                "Nadia Benali",
                Role.COORDINATOR);
        accounts.assign(id, Territory.of("35"));
        return accounts.get(id);
    }
}
