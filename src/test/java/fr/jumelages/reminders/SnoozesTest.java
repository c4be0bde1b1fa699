package fr.jumelages.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.ReminderOutlook.Reminded;
import fr.jumelages.tasklist.SnoozeOffer.Choice;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Reminders that one person put off, with the clock moved from morning to morning. */
@ApplicationTest
class SnoozesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderDigests digests;

    @Autowired
    PolicyOutlook outlook;

    @Autowired
    Snoozes snoozes;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private TestProject project;
    private Person director;

    @BeforeEach
    void aStepThatIsLate() {
        before = clock.offset();
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
        director = project.person(Role.DIRECTOR);
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void silencesOnePersonUntilTheDayThatTheyChoseAndNobodyElse() {
        Person colleague = colleague();
        LocalDate first = next(step().reminded()).orElseThrow();
        at(first.minusDays(1));
        LocalDate chosen = snoozes.putOff(step(), director, 5);
        assertThat(next(step().reminded())).contains(chosen);

        live(first, chosen.minusDays(1));
        assertThat(letters(director)).isEmpty();
        assertThat(letters(colleague)).isNotEmpty();

        morning(chosen);
        assertThat(letters(director)).singleElement().asString().contains(step().taskId());
        assertThat(step().reminded().quietUntil()).isNull();
    }

    @Test
    void remindsOnTheDayAskedForEvenWhenTheStepIsNotLateYet() {
        LocalDate chosen = snoozes.putOff(step(), director, 2);
        live(LocalDate.now(clock).plusDays(1), chosen);
        assertThat(step().isLate(clock.instant())).isFalse();
        assertThat(letters(director)).singleElement().asString().contains("ASKED", "mail.reminders.dueOn");
    }

    @Test
    void staysSilentWhileTheRemindersOfTheProjectArePaused() {
        LocalDate chosen = snoozes.putOff(step(), director, 2);
        db.sql("update twinning set reminders_paused_until = ? where id = ?")
                .params(chosen.plusDays(3), project.id().value())
                .update();
        live(LocalDate.now(clock).plusDays(1), chosen.plusDays(2));
        assertThat(letters(director)).isEmpty();
        live(chosen.plusDays(3), chosen.plusDays(10));
        assertThat(letters(director)).isNotEmpty();
    }

    @Test
    void neverOffersADayOnWhichOthersHaveBeenTold() {
        LocalDate first = next(step().reminded()).orElseThrow();
        morning(first);
        LocalDate escalation = outlook.escalation(step().reminded()).orElseThrow();
        live(first.plusDays(1), escalation.minusDays(1));

        assertThat(snoozes.of(step().reminded()).choices())
                .extracting(Choice::day)
                .allMatch(day -> day.isBefore(escalation));
        assertThatThrownBy(() -> snoozes.putOff(step(), director, 10)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> snoozes.putOff(step(), director, 3)).isInstanceOf(Refusal.class);
    }

    @Test
    void escalatesOnTheSameDayWhateverWasPutOff() {
        morning(next(step().reminded()).orElseThrow());
        LocalDate foretold = outlook.escalation(step().reminded()).orElseThrow();
        db.sql("insert into snooze values (?, ?, ?, now())")
                .params(step().taskId(), director.id().value(), foretold.plusDays(30))
                .update();

        live(LocalDate.now(clock).plusDays(1), foretold);

        assertThat(db.sql("select sent_on from reminder where task_id = ? and account_id = ? and escalated")
                        .params(
                                step().taskId(),
                                project.person(Role.COORDINATOR).id().value())
                        .query(LocalDate.class)
                        .list())
                .isNotEmpty()
                .containsOnly(foretold);
        assertThat(letters(director)).last().asString().contains("ESCALATION");
    }

    @Test
    void isPutOffAndTakenBackOnThePageOfTheTask() throws Exception {
        String path = "/taches/" + step().taskId();
        send(path + "/rappel", "5");
        assertThat(page(path)).contains("À votre demande, pas de rappel pour vous avant le");
        send(path + "/rappel/annuler", "");
        assertThat(page(path)).contains("Dans 5 jours ouvrés").doesNotContain("À votre demande");
        assertThat(step().reminded().quietUntil()).isNull();
    }

    private WorkItem step() {
        return project.task(Role.DIRECTOR, "prepare-staff");
    }

    private Person colleague() {
        Accounts accounts = application.getBean(Accounts.class);
        AccountId id = accounts.invite(
                new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr"), "Inès Faure", Role.DIRECTOR);
        application.getBean(Casefile.class).addMember(project.id(), id, Role.DIRECTOR);
        return accounts.get(id);
    }

    private void live(LocalDate from, LocalDate until) {
        from.datesUntil(until.plusDays(1)).forEach(this::morning);
    }

    private void morning(LocalDate day) {
        at(day);
        sweep.collect();
        sweep.escalate();
        digests.send();
    }

    private void at(LocalDate day) {
        clock.advance(
                Duration.between(clock.instant(), day.atTime(8, 1).atZone(PARIS).toInstant()));
    }

    private void send(String path, String days) throws Exception {
        http.perform(post(path).param("jours", days).with(csrf()).with(authentication(new SignedIn(director))));
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(authentication(new SignedIn(director))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> letters(Person person) {
        return db.sql("select model::text from outbox where dedup_key like ? order by created_at")
                .param("reminders:" + person.id() + ":%")
                .query(String.class)
                .list();
    }

    private Optional<LocalDate> next(Reminded step) {
        return outlook.of(List.of(step)).next(step);
    }
}
