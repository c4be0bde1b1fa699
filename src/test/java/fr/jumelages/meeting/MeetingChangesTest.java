package fr.jumelages.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.QueuedLetters;
import fr.jumelages.testing.TestProject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendar files are read by ical4j here, because biweekly wrote them. */
@ApplicationTest
class MeetingChangesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingReminders reminders;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc http;

    private TestProject project;

    @BeforeEach
    void aProject() {
        project = TestProject.open(application);
    }

    @Test
    void aPostponedMeetingIsPreparedAnewBackFromItsNewDay() throws Exception {
        ProcessInstance running = planned("IN_PERSON", "POSTPONE", 20);
        LocalDate day = LocalDate.now(clock.withZone(PARIS)).plusDays(50);
        Instant due = project.task(Role.REFERENT, "prepare-place").dueAt();
        Map<String, String> typed = Map.of("jour", day.toString(), "heure", "14:30", "raison", "TRANSPORT");

        var asked = send(Role.REFERENT, 1, "reporter", typed);
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString()).containsPattern("14\\hh\\h30").contains("Tout est juste");
        assertThat(meeting(1).sequence()).isZero();
        assertThat(send(Role.REFERENT, 1, "reporter", confirmed(typed)).getStatus())
                .isEqualTo(302);

        assertThat(meeting(1).startsAt())
                .isEqualTo(day.atTime(LocalTime.of(14, 30)).atZone(PARIS).toInstant());
        assertThat(running).hasPassed("event_rescheduled").isWaitingAt("userTask_preparePlace", "event_weekBefore");
        var again = project.task(Role.REFERENT, "prepare-place");
        assertThat(again.dueAt()).isAfter(due.plus(Duration.ofDays(25)));
        assertThat(again.meetingAt()).isEqualTo(meeting(1).startsAt());
        assertThat(meeting(1).checklist())
                .allSatisfy(item -> assertThat(item.dueOn()).isAfter(day.minusDays(40)));
        assertThat(project.timeline()).contains("meetingPostponed.TRANSPORT");
        var sent = newestInvitation(Role.TEACHER);
        assertInvitation(sent, "REQUEST", 1);
        assertThat(new QueuedLetters(db).pathIn(email(Role.TEACHER), "meeting.postponed"))
                .isEqualTo("/projets/" + project.reference() + "/rencontres/1");
    }

    @Test
    void planBIsOneStepAndTheListFollowsTheForm() throws Exception {
        ProcessInstance running = planned("IN_PERSON", "REMOTE", 20);
        Instant start = meeting(1).startsAt();
        assertThat(items()).contains("meeting.item.snack");
        String link = "https://visio.exemple.fr/tilleuls";

        var answer = send(Role.DIRECTOR, 1, "plan-b", Map.of("raison", "EPIDEMIC", "lien", link));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(meeting(1).mode()).isEqualTo(MeetingMode.REMOTE);
        assertThat(meeting(1).startsAt()).isEqualTo(start);
        assertThat(items()).contains("meeting.item.network").doesNotContain("meeting.item.snack");
        assertThat(running).hasPassed("event_rescheduled").isNotEnded();
        assertThat(project.timeline()).contains("meetingTurnedRemote.EPIDEMIC");
        assertThat(project.lettersTo(Role.TEACHER)).contains("mail.meeting.turnedRemote");
        assertThat(newestInvitation(Role.TEACHER).toString()).contains(link);
        assertThat(page(Role.TEACHER)).contains("href=\"" + link + "\"").doesNotContain("/plan-b");
    }

    @Test
    void aCancelledMeetingLeavesCalendarsAndItsProcessEnds() throws Exception {
        ProcessInstance running = planned("HYBRID", "REMOTE", 20, 40);

        send(Role.COORDINATOR, 1, "annuler", confirmed(Map.of("raison", "SCHOOL")));
        project.run(running, "endEvent_meetingCancelled");

        assertThat(running)
                .hasPassed("event_cancelled", "endEvent_meetingCancelled")
                .isEnded();
        assertThat(project.openForms()).isEmpty();
        assertInvitation(newestInvitation(Role.TEACHER), "CANCEL", 1);
        assertThat(project.timeline()).contains("meetingCancelled.SCHOOL");
        assertThat(open(Role.TEACHER, "/1/rencontre.ics").getStatus()).isEqualTo(404);
    }

    @Test
    void theOnlyMeetingIsNotCancelled() throws Exception {
        planned("IN_PERSON", "REMOTE", 20);
        var answer = send(Role.REFERENT, 1, "annuler", confirmed(Map.of("raison", "SCHOOL")));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("la seule rencontre");
        assertThat(meeting(1).status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void aMeetingWhoseProcessHasNotBegunMovesAllTheSame() throws Exception {
        agree("REMOTE", "REMOTE", 30);
        send(
                Role.REFERENT,
                1,
                "reporter",
                confirmed(Map.of("jour", inDays(60), "heure", "10:00", "raison", "FACILITY")));
        assertThat(meeting(1).sequence()).isEqualTo(1);
    }

    @Test
    void aMeetingThatPassedBeforeAnybodyWasReadyCanStillBeMoved() throws Exception {
        agree("IN_PERSON", "REMOTE", -3);
        assertThat(page(Role.REFERENT)).contains("/reporter").doesNotContain("/plan-b");
        var typed = Map.of("jour", inDays(60), "heure", "10:00", "raison", "FACILITY");
        assertThat(send(Role.REFERENT, 1, "reporter", confirmed(typed)).getStatus())
                .isEqualTo(302);
        assertThat(meeting(1).startsAt()).isAfter(clock.instant());
    }

    @Test
    void whoWantsToCorrectFindsWhatWasTyped() throws Exception {
        planned("IN_PERSON", "REMOTE", 20);
        Map<String, String> typed = new HashMap<>(Map.of(
                "jour", "2027-03-09", "heure", "10:00", "raison", "OTHER", "precision", "Travaux", "confirme", "non"));
        assertThat(send(Role.REFERENT, 1, "reporter", typed).getContentAsString())
                .contains("value=\"2027-03-09\"", "Travaux", "Continuer");
        assertThat(meeting(1).sequence()).isZero();
    }

    @Test
    void aNewLinkIsSentWithItsInvitationAndOnTheEveAndAnOldOneIsNoNews() throws Exception {
        planned("REMOTE", "POSTPONE", 1);
        String link = "https://visio.exemple.fr/autre";

        send(Role.REFERENT, 1, "lien", Map.of("lien", link));
        send(Role.REFERENT, 1, "lien", Map.of("lien", link));

        assertThat(project.lettersTo(Role.TEACHER))
                .filteredOn("mail.meeting.relinked"::equals)
                .hasSize(1);
        assertInvitation(newestInvitation(Role.TEACHER), "REQUEST", 1);
        reminders.sendLastReminder(meeting(1).id());
        assertThat(db.sql("select model::text from outbox where recipient = ? and model::text like '%dayBefore%'")
                        .param(email(Role.TEACHER))
                        .query(String.class)
                        .single())
                .contains(link);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingHappens() throws Exception {
        planned("REMOTE", "POSTPONE", 20);
        var past = Map.of("jour", "2020-01-06", "heure", "10:00", "raison", "OTHER", "precision", "Travaux");
        assertThat(send(Role.REFERENT, 1, "reporter", confirmed(past)).getContentAsString())
                .contains("La nouvelle date est passée", "Travaux");
        assertThat(send(Role.REFERENT, 1, "reporter", Map.of("raison", "OTHER")).getContentAsString())
                .contains("href=\"#jour\"", "href=\"#heure\"", "href=\"#precision\"");
        assertThat(send(Role.REFERENT, 1, "lien", Map.of("lien", "javascript:alert(1)"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(meeting(1).sequence()).isZero();
    }

    @Test
    void theFileForOnesOwnCalendarIsReadByAnotherLibrary() throws Exception {
        planned("IN_PERSON", "POSTPONE", 20);
        var file = open(Role.TEACHER, "/1/rencontre.ics");
        assertThat(file.getContentType()).startsWith("text/calendar");
        assertInvitation(parsed(file.getContentAsString()), "PUBLISH", 0);
    }

    private static Map<String, String> confirmed(Map<String, String> typed) {
        Map<String, String> more = new HashMap<>(typed);
        more.put("confirme", "oui");
        return more;
    }

    private String inDays(int days) {
        return LocalDate.now(clock.withZone(PARIS)).plusDays(days).toString();
    }

    private void assertInvitation(Calendar calendar, String method, int sequence) {
        var event = calendar.getComponent("VEVENT").orElseThrow();
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo(method);
        assertThat(event.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("" + sequence);
        assertThat(event.getProperty("UID").orElseThrow().getValue()).isEqualTo(project.id() + "-1@jumelages");
        calendar.validate();
    }

    private Calendar newestInvitation(Role role) throws Exception {
        return parsed(new QueuedLetters(db).newestAttachment(email(role)));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private String email(Role role) {
        return project.person(role).email().value();
    }

    private String page(Role role) throws Exception {
        return open(role, "/1").getContentAsString();
    }

    private MockHttpServletResponse open(Role role, String rest) throws Exception {
        return http.perform(get("/projets/" + project.reference() + "/rencontres" + rest)
                        .with(authentication(new SignedIn(project.person(role)))))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(Role role, int number, String change, Map<String, String> typed)
            throws Exception {
        var request = post("/projets/" + project.reference() + "/rencontres/" + number + "/" + change)
                .with(csrf())
                .with(authentication(new SignedIn(project.person(role))));
        typed.forEach(request::param);
        return http.perform(request).andReturn().getResponse();
    }

    private ProcessInstance planned(String mode, String planB, int... days) {
        agree(mode, planB, days);
        return project.start(
                "meeting",
                Map.of("meetingId", planning.planned(project.id()).get(0).toString()));
    }

    private void agree(String mode, String planB, int... days) {
        List<Instant> starts = java.util.Arrays.stream(days)
                .mapToObj(day -> clock.instant().plus(day, ChronoUnit.DAYS))
                .toList();
        transaction.executeWithoutResult(
                status -> planning.plan(new FramingAgreed(project.id(), starts, mode, planB, null)));
    }

    private List<String> items() {
        return meeting(1).checklist().stream().map(ChecklistItem::item).toList();
    }

    private Meeting meeting(int number) {
        return transaction.execute(status -> {
            Meeting meeting = meetings.get(project.id(), number);
            meeting.checklist();
            return meeting;
        });
    }
}
