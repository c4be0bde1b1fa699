package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The second stage with its features, its process and its people, one test for each way that it goes. */
@ApplicationTest
class ContactJourneyTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private Casefile casefile;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient db;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private CaseJobs jobs;
    private QueuedLetters letters;
    private Ready facility;

    @BeforeEach
    void open() {
        jobs = new CaseJobs(runtime, management);
        letters = new QueuedLetters(db);
        facility = facilities.open();
    }

    @Test
    void theTeacherConfirmsTheDirectorAcceptsAndTheTeacherJoins() throws Exception {
        String teacher = newTeacher();
        ask(typed(teacher)).andExpect(redirectedUrl("/etablissements/" + facility.facility() + "/contact/envoye"));
        assertThat(openAnswers()).isEmpty();
        http.perform(get(link(teacher))).andExpect(content().string(containsString("Envoyer ma demande")));
        assertThat(openAnswers()).isEmpty();
        confirm(teacher);
        assertThat(letters.keysTo(facility.director().email().value())).contains("contact.received");
        http.perform(get("/taches/" + openAnswers().get(0).taskId())
                        .with(authentication(new SignedIn(facility.director()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Collège Jean-Zay")))
                .andExpect(content().string(containsString("recueillir des récits de vie")));
        answer(openAnswers().get(0), Map.of("answer", List.of("ACCEPTED")));
        jobs.run(facility.reference());
        assertThat(project().stage()).isEqualTo(Stage.FRAMING);
        assertThat(project().schoolName()).isEqualTo("Collège Jean-Zay");
        assertThat(casefile.members(facility.twinning()))
                .anyMatch(member -> member.role() == Role.TEACHER
                        && member.person().email().value().equals(teacher));
        assertThat(letters.keysTo(teacher)).contains("contact.accepted");
    }

    @Test
    void aDeclinedTeacherReadsWhyAndTheFacilityWaitsOn() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        answer(
                openAnswers().get(0),
                Map.of(
                        "answer",
                        List.of("DECLINED"),
                        "declineReason",
                        List.of("DATES"),
                        "messageToTeacher",
                        List.of("À l’an prochain.")));
        jobs.run(facility.reference());
        assertThat(letters.keysTo(teacher)).contains("contact.declined.DATES");
        assertThat(jobs.waitingAt(facility.reference())).contains("event_nobodyYet");
        assertThat(openAnswers()).isEmpty();
    }

    @Test
    void aCallIsProposedAndAnotherAnswerFollows() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        answer(
                openAnswers().get(0),
                Map.of(
                        "answer",
                        List.of("CALL"),
                        "callAt.date",
                        List.of("2031-03-04"),
                        "callAt.time",
                        List.of("10:30"),
                        "callAt",
                        List.of("2031-03-04T10:30"),
                        "callPhone",
                        List.of("02 99 00 00 00")));
        assertThat(letters.keysTo(teacher)).contains("contact.call");
        answer(openAnswers().get(0), Map.of("answer", List.of("ACCEPTED")));
        jobs.run(facility.reference());
        assertThat(project().stage()).isEqualTo(Stage.FRAMING);
    }

    @Test
    void severalSchoolsWaitAtOnceAndTheOthersAreToldWhenOneIsChosen() throws Exception {
        String first = newTeacher();
        String second = newTeacher();
        request(first);
        request(second);
        assertThat(openAnswers()).hasSize(2);
        WorkItem ofSecond = openAnswers().stream()
                .filter(item -> teacherOf(item).equals(second))
                .findFirst()
                .orElseThrow();
        answer(ofSecond, Map.of("answer", List.of("ACCEPTED")));
        jobs.run(facility.reference());
        assertThat(letters.keysTo(second)).contains("contact.accepted");
        assertThat(letters.keysTo(first)).contains("contact.closed");
        assertThat(openAnswers()).isEmpty();
    }

    @Test
    void aSchoolThatComesLaterOpensAProjectOfItsOwn() throws Exception {
        request(newTeacher());
        answer(openAnswers().get(0), Map.of("answer", List.of("ACCEPTED")));
        jobs.run(facility.reference());
        request(newTeacher());
        List<TwinningSummary> projects = casefile.ofFacility(facility.facility().value());
        assertThat(projects).hasSize(2);
        assertThat(projects.get(0).stage()).isEqualTo(Stage.SCHOOL_CONTACT);
        assertThat(tasks.openOf(projects.get(0).id()))
                .extracting(WorkItem::formId)
                .containsExactly("answer-contact");
    }

    @Test
    void whileTheSearchIsOnHoldNobodyIsSentIntoTheVoid() throws Exception {
        casefile.hold(facility.twinning());
        String teacher = newTeacher();
        ask(typed(teacher));
        http.perform(post(link(teacher)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ne peut pas recevoir de demande")));
    }

    @Test
    void theSameTeacherWaitsOnce() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        ask(typed(teacher));
        http.perform(post(link(teacher)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("déjà une demande en attente")));
        assertThat(openAnswers()).hasSize(1);
    }

    @Test
    void confirmingTwiceDoesNothingTwice() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        confirm(teacher);
        assertThat(openAnswers()).hasSize(1);
    }

    @Test
    void afterTwoSilencesACoordinatorHelpsAndMayGiveUp() throws Exception {
        String director = facility.director().email().value();
        jobs.ring(facility.reference(), "event_nobodyYet");
        assertThat(letters.keysTo(director)).containsAnyOf("contact.silence", "contact.suggestions");
        jobs.ring(facility.reference(), "event_stillNobody");
        support("YES");
        assertThat(jobs.waitingAt(facility.reference())).contains("event_nobodyYet");
        jobs.ring(facility.reference(), "event_nobodyYet");
        jobs.ring(facility.reference(), "event_stillNobody");
        support("NO");
        jobs.run(facility.reference());
        assertThat(project().status()).isEqualTo(TwinningStatus.CANCELLED);
        assertThat(letters.keysTo(director)).contains("contact.abandoned");
    }

    @Test
    void whenTheProjectIsCancelledTheWaitingTeacherIsTold() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        casefile.cancel(facility.twinning(), CancellationReason.FACILITY, null);
        assertThat(letters.keysTo(teacher)).contains("contact.closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teacherEmail | prof | adresse électronique complète",
                "uai | 750655E | 0750655E",
                "uai | abc | sept chiffres et une lettre",
                "schoolName | '' | Indiquez le nom de votre établissement scolaire",
                "postalCode | 99999 | ne correspond à aucun département",
                "level | OTHER | de l’école primaire au lycée",
                "level | '' | Choisissez le niveau",
                "pupils | 0 | entre 1 et 200",
                "message | '' | Écrivez quelques mots"
            })
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost(String question, String answer, String message)
            throws Exception {
        Map<String, String> typed = typed(newTeacher());
        typed.put("wishedDates", "les mardis de janvier");
        typed.put(question, answer);
        ask(typed)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("href=\"#" + question + "\"")))
                .andExpect(content().string(containsString("les mardis de janvier")));
    }

    @Test
    void aRequestThatNobodyConfirmsExpiresAndIsForgotten() throws Exception {
        String teacher = newTeacher();
        ask(typed(teacher));
        age(teacher, 15);
        http.perform(get(link(teacher))).andExpect(content().string(containsString("Cette demande a expiré")));
        http.perform(post(link(teacher)).with(csrf())).andExpect(status().isUnprocessableEntity());
        age(teacher, 15);
        ask(typed(newTeacher()));
        http.perform(get(link(teacher))).andExpect(status().isNotFound());
    }

    @Test
    void anUnknownFacilityOrLinkIsNotFound() throws Exception {
        http.perform(get("/etablissements/" + UUID.randomUUID() + "/contact")).andExpect(status().isNotFound());
        http.perform(get("/etablissements/contact/confirmation/" + "a".repeat(43)))
                .andExpect(status().isNotFound());
        http.perform(get("/etablissements/contact/confirmation/x")).andExpect(status().isNotFound());
    }

    private void age(String teacher, int days) {
        db.sql("update contact_request set asked_at = asked_at - make_interval(days => ?) where teacher_email = ?")
                .params(days, teacher)
                .update();
    }

    private void request(String teacher) throws Exception {
        ask(typed(teacher)).andExpect(status().is3xxRedirection());
        confirm(teacher);
    }

    private ResultActions ask(Map<String, String> typed) throws Exception {
        var request =
                post("/etablissements/" + facility.facility() + "/contact").with(csrf());
        request.with(from -> {
            from.setRemoteAddr("10.0.0." + UUID.randomUUID());
            return from;
        });
        typed.forEach(request::param);
        return http.perform(request);
    }

    private void confirm(String teacher) throws Exception {
        http.perform(post(link(teacher)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Votre demande est partie")));
    }

    private String link(String teacher) {
        return letters.pathIn(teacher, "contact.confirm");
    }

    private List<WorkItem> openAnswers() {
        return tasks.openOf(facility.twinning()).stream()
                .filter(item -> item.formId().equals("answer-contact"))
                .toList();
    }

    private String teacherOf(WorkItem item) {
        return db.sql("select teacher_email from contact_request where id = ?")
                .param(item.subject())
                .query(String.class)
                .single();
    }

    private void answer(WorkItem item, Map<String, List<String>> typed) {
        assertThat(tasks.answer(item.taskId(), facility.director(), FormInput.of(typed))
                        .errors())
                .isEmpty();
    }

    private void support(String keepWaiting) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("keepWaiting", List.of(keepWaiting));
        if (keepWaiting.equals("NO")) {
            typed.put("stopReason", List.of("SCHOOL"));
        }
        WorkItem item = tasks.openOf(facility.twinning()).get(0);
        assertThat(tasks.answer(item.taskId(), coordinator(), FormInput.of(typed))
                        .errors())
                .isEmpty();
    }

    private Person coordinator() {
        var id = accounts.invite(
                new EmailAddress("coordination-" + UUID.randomUUID() + "@jumelages.example"),
                "Nadia Benali",
                Role.COORDINATOR);
        accounts.assign(id, Territory.of("35"));
        return accounts.get(id);
    }

    private TwinningSummary project() {
        return casefile.get(facility.twinning());
    }

    private static String newTeacher() {
        return "prof-" + UUID.randomUUID() + "@ac-rennes.example";
    }

    private static Map<String, String> typed(String teacher) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("teacherName", "Paul Legrand");
        typed.put("teacherEmail", teacher);
        typed.put("schoolName", "Collège Jean-Zay");
        typed.put("postalCode", "35000");
        typed.put("town", "Rennes");
        typed.put("level", "COLLEGE");
        typed.put("pupils", "25");
        typed.put("type", "IN_PERSON");
        typed.put("message", "Mes élèves aimeraient recueillir des récits de vie.");
        return typed;
    }
}
