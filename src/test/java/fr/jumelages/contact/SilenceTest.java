package fr.jumelages.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jumelages.accounts.SignedIn;
import fr.jumelages.contact.RegisteredFacility.Ready;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Time goes by and nobody writes, or nobody answers: proven by moving the clock, never by calling a timer. */
@ApplicationTest
class SilenceTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private RegisteredFacility facilities;

    @Autowired
    private ContactDesk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient db;

    private Duration before;
    private Ready facility;

    @BeforeEach
    void aFacilityThatLooksForASchool() {
        before = clock.offset();
        facility = facilities.open();
    }

    @AfterEach
    void back() {
        clock.moveTo(before);
    }

    @Test
    void afterThirtyDaysTheDirectorLearnsWhichSchoolsNearbyLookForAFacilityNearestFirst() throws Exception {
        at(facility, 48.11, -1.68);
        String name = UUID.randomUUID().toString().substring(0, 6);
        declined("Collège lointain " + name, 48.30, -1.68);
        declined("Collège voisin " + name, 48.12, -1.68);
        declined("Collège hors de portée " + name, 43.60, 1.44);

        days(29);
        assertThat(letters()).doesNotContain("contact.suggestions", "contact.silence");
        days(2);

        assertThat(letters()).contains("contact.suggestions");
        assertThat(suggested())
                .filteredOn(school -> school.contains(name))
                .containsExactly("Collège voisin " + name + " (Rennes)", "Collège lointain " + name + " (Rennes)");
    }

    @Test
    void withoutCoordinatesTheSchoolsOfTheDepartementAreNamed() throws Exception {
        String name = UUID.randomUUID().toString().substring(0, 6);
        declined("Collège du département " + name, null, null);
        db.sql("update facility set latitude = null, longitude = null where id = ?")
                .param(facility.facility().value())
                .update();
        days(31);
        assertThat(db.sql("select count(*) from school_suggestion where twinning_id = ? and kilometres is null")
                        .param(facility.twinning().value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void afterSixtyDaysACoordinatorReadsWhatWasTried() throws Exception {
        String teacher = ContactDesk.newTeacher();
        desk.request(facility, teacher);
        desk.answer(facility, "answer", "DECLINED", "declineReason", "LEVEL");
        days(31);
        assertThat(desk.open(facility, "support-search")).isEmpty();
        days(31);
        var item = desk.open(facility, "support-search").get(0);
        http.perform(get("/taches/" + item.taskId()).with(authentication(new SignedIn(desk.coordinator()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ce qui a été tenté")))
                .andExpect(content().string(containsString("déclinée")));
        desk.answer(item, desk.coordinator(), "keepWaiting", "YES", "actionsTaken", "CALLED_SCHOOLS");
        assertThat(desk.jobs().waitingAt(facility.reference())).contains("event_nobodyYet");
    }

    @Test
    void aSchoolThatWaitsThreeWeeksIsOfferedOthersAndTheAnswerStaysPossible() throws Exception {
        String teacher = ContactDesk.newTeacher();
        desk.request(facility, teacher);
        days(20);
        assertThat(desk.letters().keysTo(teacher)).doesNotContain("contact.overdue");
        days(2);
        assertThat(desk.letters().keysTo(teacher)).contains("contact.overdue");
        assertThat(letters()).contains("contact.overdueDirector");
        desk.answer(facility, "answer", "ACCEPTED");
        assertThat(desk.statusOf(teacher)).isEqualTo("ACCEPTED");
    }

    /** Moves the clock, then runs what has become due in this project. */
    private void days(int days) {
        clock.advance(Duration.ofDays(days));
        List<Job> due =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(facility.reference()).list().stream()
                        .flatMap(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .duedateLowerThan(Date.from(clock.instant()))
                                .list()
                                .stream())
                        .toList();
        due.forEach(job -> management.executeJob(job.getId()));
    }

    /** A school whose request to another facility was declined. */
    private void declined(String school, Double latitude, Double longitude) throws Exception {
        Ready other = facilities.open();
        desk.request(other, ContactDesk.typed(ContactDesk.newTeacher(), school));
        desk.answer(other, "answer", "DECLINED", "declineReason", "FULL");
        db.sql("update school set latitude = ?, longitude = ? where name = ?")
                .params(latitude, longitude, school)
                .update();
    }

    private void at(Ready place, double latitude, double longitude) {
        db.sql("update facility set latitude = ?, longitude = ? where id = ?")
                .params(latitude, longitude, place.facility().value())
                .update();
    }

    private List<String> letters() {
        return desk.letters().keysTo(facility.director().email().value());
    }

    private List<String> suggested() {
        return db.sql("select school_name from school_suggestion where twinning_id = ? order by kilometres")
                .param(facility.twinning().value())
                .query(String.class)
                .list();
    }
}
