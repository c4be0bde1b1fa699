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

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.QueuedLetters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private ContactDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient db;

    private CaseJobs jobs;
    private QueuedLetters letters;
    private Ready facility;

    private static String newTeacher() {
        return ContactDesk.newTeacher();
    }

    @BeforeEach
    void open() {
        jobs = desk.jobs();
        letters = desk.letters();
        facility = facilities.open();
    }

    @Test
    void theTeacherConfirmsTheDirectorAcceptsAndTheTeacherJoins() throws Exception {
        String teacher = newTeacher();
        ask(ContactDesk.typed(teacher))
                .andExpect(redirectedUrl("/etablissements/" + facility.facility() + "/contact/envoye"));
        assertThat(openAnswers()).isEmpty();
        http.perform(get(link(teacher))).andExpect(content().string(containsString("Envoyer ma demande")));
        assertThat(openAnswers()).isEmpty();
        desk.confirm(teacher).andExpect(content().string(containsString("Votre demande est partie")));
        assertThat(letters.keysTo(facility.director().email().value())).contains("contact.received");
        http.perform(get("/taches/" + openAnswers().get(0).taskId())
                        .with(authentication(new SignedIn(facility.director()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Collège Jean-Zay")))
                .andExpect(content().string(containsString("recueillir des récits de vie")));
        answer(openAnswers().get(0), "answer", "ACCEPTED");
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
                "answer",
                "DECLINED",
                "declineReason",
                "DATES",
                "messageToTeacher",
                "À l’an prochain.");
        jobs.run(facility.reference());
        assertThat(letters.keysTo(teacher)).contains("contact.declined.DATES");
        assertThat(jobs.waitingAt(facility.reference())).contains("event_nobodyYet");
        assertThat(openAnswers()).isEmpty();
    }

    @Test
    void severalSchoolsWaitAtOnceAndTheOthersAreToldWhenOneIsChosen() throws Exception {
        String first = newTeacher();
        String second = newTeacher();
        request(first);
        request(second);
        assertThat(openAnswers()).hasSize(2);
        WorkItem ofSecond = openAnswers().stream()
                .filter(item -> desk.teacherOf(item).equals(second))
                .findFirst()
                .orElseThrow();
        answer(ofSecond, "answer", "ACCEPTED");
        jobs.run(facility.reference());
        assertThat(letters.keysTo(second)).contains("contact.accepted");
        assertThat(letters.keysTo(first)).contains("contact.closed");
        assertThat(openAnswers()).isEmpty();
    }

    @Test
    void aSchoolThatComesLaterOpensAProjectOfItsOwn() throws Exception {
        request(newTeacher());
        answer(openAnswers().get(0), "answer", "ACCEPTED");
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
        String teacher = newTeacher();
        ask(ContactDesk.typed(teacher));
        casefile.hold(facility.twinning(), null);
        http.perform(post(link(teacher)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ne peut pas recevoir de demande")));
        String later = newTeacher();
        ask(ContactDesk.typed(later))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ne reçoit pas de nouvelle demande")));
        assertThat(letters.keysTo(later)).isEmpty();
    }

    @Test
    void theSameTeacherWaitsOnce() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        ask(ContactDesk.typed(teacher));
        http.perform(post(link(teacher)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("déjà une demande en attente")));
        assertThat(openAnswers()).hasSize(1);
    }

    @Test
    void confirmingTwiceDoesNothingTwice() throws Exception {
        String teacher = newTeacher();
        request(teacher);
        desk.confirm(teacher).andExpect(status().isOk());
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
        Map<String, String> typed = ContactDesk.typed(newTeacher());
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
        ask(ContactDesk.typed(teacher));
        age(teacher, 15);
        http.perform(get(link(teacher))).andExpect(content().string(containsString("Cette demande a expiré")));
        http.perform(post(link(teacher)).with(csrf())).andExpect(status().isUnprocessableEntity());
        age(teacher, 15);
        ask(ContactDesk.typed(newTeacher()));
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
        desk.request(facility, teacher);
    }

    private ResultActions ask(Map<String, String> typed) throws Exception {
        return desk.ask(facility, typed);
    }

    private String link(String teacher) {
        return desk.link(teacher);
    }

    private List<WorkItem> openAnswers() {
        return desk.open(facility, "answer-contact");
    }

    private void answer(WorkItem item, String... typed) {
        desk.answer(item, facility.director(), typed);
    }

    private void support(String keepWaiting) {
        WorkItem item = desk.open(facility, "support-search").get(0);
        if (keepWaiting.equals("NO")) {
            desk.answer(item, desk.coordinator(), "keepWaiting", "NO", "stopReason", "SCHOOL");
        } else {
            desk.answer(item, desk.coordinator(), "keepWaiting", "YES");
        }
    }

    private TwinningSummary project() {
        return casefile.get(facility.twinning());
    }
}
