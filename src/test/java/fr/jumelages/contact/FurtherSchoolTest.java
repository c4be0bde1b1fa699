package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.PartnerSchool;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A second school asks a facility that has a project under way: the director lets it join, or opens another one. */
@ApplicationTest
class FurtherSchoolTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private Casefile casefile;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TeacherRequests teachers;

    private Ready facility;
    private String second;

    @BeforeEach
    void aProjectIsUnderWayAndASecondSchoolAsks() throws Exception {
        facility = facilities.open();
        desk.request(facility, ContactDesk.newTeacher());
        http.perform(get("/taches/"
                                + desk.open(facility, "answer-contact").get(0).taskId())
                        .with(authentication(new SignedIn(facility.director()))))
                .andExpect(content().string(not(containsString("Avec quel projet"))));
        desk.answer(facility, "answer", "ACCEPTED");
        second = ContactDesk.newTeacher();
        desk.request(facility, ContactDesk.typed(second, "École des Deux-Rives"));
    }

    @Test
    void theDirectorChoosesOnTheForm() throws Exception {
        String task = "/taches/" + answerOfSecond().taskId();
        var director = authentication(new SignedIn(facility.director()));
        http.perform(post(task).with(director).with(csrf()).param("answer", "ACCEPTED"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Rejoindre le projet avec Collège Jean-Zay")));
    }

    @Test
    void joiningAddsTheTeacherAndTheSchoolAndEndsTheSecondSearch() {
        TwinningSummary opened = newest();
        desk.answer(answerOfSecond(), facility.director(), "answer", "ACCEPTED", "partnership", facility.reference());

        assertThat(casefile.schools(facility.twinning()))
                .extracting(PartnerSchool::name)
                .containsExactly("Collège Jean-Zay", "École des Deux-Rives");
        assertThat(casefile.get(facility.twinning()).title()).endsWith("× Collège Jean-Zay + École des Deux-Rives");
        assertThat(casefile.members(facility.twinning()))
                .anyMatch(member -> member.role() == Role.TEACHER
                        && member.person().email().value().equals(second));
        assertThat(desk.letters().keysTo(second)).contains("contact.joined");
        assertThat(casefile.get(opened.id()).status()).isEqualTo(TwinningStatus.CANCELLED);
        assertThat(casefile.get(opened.id()).cancellationReason()).isEqualTo(CancellationReason.DUPLICATE);
        assertThat(desk.letters().keysTo(facility.director().email().value())).doesNotContain("contact.abandoned");
        assertThat(casefile.get(facility.twinning()).stage()).isEqualTo(Stage.FRAMING);
    }

    @Test
    void openingAnotherProjectLeavesTheFirstAsItIs() {
        TwinningSummary opened = newest();
        desk.answer(answerOfSecond(), facility.director(), "answer", "ACCEPTED", "partnership", "NEW");

        assertThat(casefile.get(opened.id()).stage()).isEqualTo(Stage.FRAMING);
        assertThat(casefile.get(opened.id()).schoolName()).isEqualTo("École des Deux-Rives");
        assertThat(casefile.schools(facility.twinning())).hasSize(1);
    }

    @Test
    void decliningEndsTheProjectThatWasOpenedForTheSchool() {
        TwinningSummary opened = newest();
        desk.answer(answerOfSecond(), facility.director(), "answer", "DECLINED", "declineReason", "LEVEL");

        assertClosed(opened, CancellationReason.FACILITY);
        assertThat(desk.letters().keysTo(second)).contains("contact.declined.LEVEL");
    }

    @Test
    void withdrawingEndsTheProjectThatWasOpenedForTheSchool() {
        TwinningSummary opened = newest();
        withdraw(second);

        assertClosed(opened, CancellationReason.SCHOOL);
        assertThat(desk.letters().keysTo(facility.director().email().value())).contains("contact.withdrawn");
    }

    @Test
    void aTeacherWhoIsNotRecognisedEndsTheProjectThatWasOpenedForThem() throws Exception {
        withdraw(second);
        String stranger = ContactDesk.stranger();
        desk.request(facility, ContactDesk.typed(stranger, "École des Deux-Rives"));
        TwinningSummary opened = newest();
        desk.answer(
                tasks.openOf(opened.id()).get(0),
                desk.coordinator(),
                "decision",
                "REFUSED",
                "refusalReason",
                "NO_PROOF",
                "comment",
                "Le secrétariat ne répond pas.");

        assertClosed(opened, CancellationReason.OUT_OF_SCOPE);
        assertThat(desk.letters().keysTo(stranger)).contains("contact.teacherRefused.NO_PROOF");
    }

    @Test
    void theProjectGoesOnWhileAnotherSchoolStillWaitsInIt() throws Exception {
        TwinningSummary opened = newest();
        WorkItem first = answerOfSecond();
        String third = ContactDesk.newTeacher();
        desk.request(facility, ContactDesk.typed(third, "Lycée Simone-Veil"));
        desk.answer(first, facility.director(), "answer", "DECLINED", "declineReason", "LEVEL");

        assertThat(newest().id()).isEqualTo(opened.id());
        assertThat(casefile.get(opened.id()).status()).isEqualTo(TwinningStatus.LIVE);
        assertThat(desk.statusOf(third)).isEqualTo("OPEN");

        withdraw(third);
        assertClosed(opened, CancellationReason.SCHOOL);
    }

    private void withdraw(String teacher) {
        EmailAddress mailbox = new EmailAddress(teacher);
        teachers.withdraw(mailbox, teachers.openOf(mailbox).get(0).id());
    }

    /** Nothing waits any more: no task, no timer; and the director reads of no search given up. */
    private void assertClosed(TwinningSummary project, CancellationReason reason) {
        assertThat(casefile.get(project.id()).status()).isEqualTo(TwinningStatus.CANCELLED);
        assertThat(casefile.get(project.id()).cancellationReason()).isEqualTo(reason);
        assertThat(tasks.openOf(project.id())).isEmpty();
        assertThat(desk.jobs().waitingAt(project.reference())).isEmpty();
        assertThat(desk.letters().keysTo(facility.director().email().value())).doesNotContain("contact.abandoned");
        assertThat(casefile.get(facility.twinning()).stage()).isEqualTo(Stage.FRAMING);
    }

    private TwinningSummary newest() {
        return casefile.ofFacility(facility.facility().value()).get(0);
    }

    private WorkItem answerOfSecond() {
        return tasks.openOf(newest().id()).get(0);
    }
}
