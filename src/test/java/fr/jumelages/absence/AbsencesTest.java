package fr.jumelages.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.forms.FormInput;
import fr.jumelages.reminders.ReminderDigests;
import fr.jumelages.reminders.ReminderSweep;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A director is away for some days and the referent acts for them, with the clock moved across the midnights. */
@ApplicationTest
class AbsencesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ApplicationContext application;

    @Autowired
    Absences absences;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseAccess access;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    ReminderDigests digests;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private TestProject project;
    private Person director;
    private Person referent;
    private Days days;

    @BeforeEach
    void aStepOfTheDirector() {
        before = clock.offset();
        project = TestProject.open(application);
        project.start("onboarding", Map.of());
        director = project.person(Role.DIRECTOR);
        referent = project.person(Role.REFERENT);
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        days = new Days(today.plusDays(2), today.plusDays(20));
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void givesTheRightsFromTheFirstMidnightToTheLastAndNoLonger() {
        absences.begin(director, referent.id(), days);
        at(days.first().minusDays(1), 23);
        assertThatThrownBy(() -> tasks.find(step(), referent)).isInstanceOf(NotFound.class);
        assertThat(steps(referent)).doesNotContain("prepare-staff");

        at(days.first(), 0);
        assertThat(tasks.find(step(), referent).insteadOf().name()).isEqualTo(director.name());
        assertThat(steps(referent)).contains("prepare-staff").doesNotHaveDuplicates();
        assertThat(tasks.countOpen(referent)).isEqualTo(steps(referent).size());
        assertThat(access.openAs(project.reference(), referent, Role.DIRECTOR).id())
                .isEqualTo(project.id());

        at(days.last().plusDays(1), 0);
        assertThatThrownBy(() -> tasks.find(step(), referent)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.openAs(project.reference(), referent, Role.DIRECTOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opensEveryProjectOfTheAbsentPersonAndNobodyElses() {
        TestProject other = TestProject.open(application);
        TestProject foreign = TestProject.open(application);
        join(other, director);
        absences.begin(director, referent.id(), days);
        assertThatThrownBy(() -> access.open(other.reference(), referent)).isInstanceOf(NotFound.class);

        at(days.first(), 9);
        assertThat(access.open(other.reference(), referent).id()).isEqualTo(other.id());
        assertThatThrownBy(() -> access.open(foreign.reference(), referent)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.open(other.reference(), project.person(Role.TEACHER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void recordsForWhomAStepWasDoneOnTheAnswerAndInTheCase() throws Exception {
        absences.begin(director, referent.id(), days);
        at(days.first(), 9);
        String task = step();
        assertThat(page("/taches", referent)).contains("en l’absence de " + director.name());

        project.as(referent, () -> tasks.answer(task, referent, rightAnswer()));

        assertThat(db.sql("select instead_of from submission where twinning_id = ? and submitted_by = ?")
                        .params(project.id().value(), referent.id().value())
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(director.id().value());
        assertThat(page("/projets/" + project.reference(), referent))
                .contains("par " + referent.name() + ", en l’absence de " + director.name())
                .contains(referent.name() + " prend le relais");
    }

    @Test
    void sendsTheReminderOfAnAbsentPersonToWhoStandsInAndNotToThem() {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        absences.begin(director, referent.id(), new Days(today, today.plusMonths(3)));
        today.datesUntil(today.plusDays(45)).forEach(day -> {
            at(day, 8);
            sweep.collect();
            digests.send();
        });

        assertThat(digestsOf(director)).isEmpty();
        assertThat(digestsOf(referent))
                .anyMatch(letter -> letter.contains("\"insteadOf\": \"" + director.name() + "\"")
                        && letter.contains("/taches/" + step()));
    }

    @Test
    void lettersTellWhoStandsInAndTellAgainWhenItEnds() {
        absences.begin(director, referent.id(), days);
        absences.end(absences.of(director).own().get(0).id(), director);
        absences.begin(director, referent.id(), days);
        absences.end(absences.of(referent).covered().get(0).id(), referent);

        assertThat(project.lettersTo(Role.REFERENT))
                .contains("mail.absence.begun", "mail.absence.ended")
                .doesNotContain("mail.absence.declined");
        assertThat(project.lettersTo(Role.DIRECTOR)).contains("mail.absence.declined");
        assertThat(absences.of(director).own()).isEmpty();
    }

    @Test
    void comingBackEarlyEndsTheRightsAtOnce() {
        absences.begin(director, referent.id(), days);
        at(days.first(), 9);
        absences.end(absences.of(director).own().get(0).id(), director);
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> tasks.find(step(), referent)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoPeopleNeverStandInForEachOtherEvenAtTheSameInstant() {
        var both = List.of(attempt(director, referent), attempt(referent, director));
        assertThat(both.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(true, false);
        Person away = absences.of(director).own().isEmpty() ? referent : director;
        Person other = away == director ? referent : director;
        assertThatThrownBy(() -> absences.begin(other, away.id(), days)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> absences.begin(away, other.id(), days)).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyPeopleOfOnesOwnSideCanBeChosenAndOnlyTheTwoCanEndIt() {
        Person teacher = project.person(Role.TEACHER);
        assertThatThrownBy(() -> absences.begin(director, teacher.id(), days)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> absences.begin(director, director.id(), days)).isInstanceOf(Refusal.class);
        absences.begin(director, referent.id(), days);
        var id = absences.of(director).own().get(0).id();
        assertThatThrownBy(() -> absences.end(id, teacher)).isInstanceOf(NotFound.class);
    }

    @Test
    void thePageKeepsWhatWasTypedAndSaysWhatToMend() throws Exception {
        var answer = http.perform(post("/compte/absence")
                        .param("du", days.last().toString())
                        .param("au", days.first().toString())
                        .param("remplacant", referent.id().toString())
                        .with(csrf())
                        .with(authentication(new SignedIn(director))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Le dernier jour vient avant le premier", days.last().toString(), "checked");
        assertThat(absences.of(director).own()).isEmpty();
    }

    private CompletableFuture<Boolean> attempt(Person absent, Person substitute) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                absences.begin(absent, substitute.id(), days);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        });
    }

    private void join(TestProject other, Person person) {
        application.getBean(fr.jumelages.casefile.Casefile.class).addMember(other.id(), person.id(), Role.DIRECTOR);
    }

    private String step() {
        return tasks.openOf(project.id()).stream()
                .filter(item -> item.formId().equals("prepare-staff"))
                .map(WorkItem::taskId)
                .findFirst()
                .orElseThrow();
    }

    private List<String> steps(Person person) {
        return tasks.open(person, null, 50).stream().map(WorkItem::formId).toList();
    }

    private static FormInput rightAnswer() {
        return FormInput.of(
                Map.of("timeFreed", List.of("YES"), "staffTrained", List.of("4"), "councilInformed", List.of("YES")));
    }

    private void at(LocalDate day, int hour) {
        clock.advance(Duration.between(
                clock.instant(), day.atTime(hour, 1).atZone(PARIS).toInstant()));
    }

    private String page(String path, Person person) throws Exception {
        return http.perform(get(path).with(authentication(new SignedIn(person))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> digestsOf(Person person) {
        return db.sql("select model::text from outbox where dedup_key like ?")
                .param("reminders:" + person.id() + ":%")
                .query(String.class)
                .list();
    }
}
