package fr.jumelages.unblocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningStatus;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.tasklist.WorkItemRebuild;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import fr.jumelages.testing.TestProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a stall or a last reminder to a coordinator’s decision, on the real engine. */
@ApplicationTest
class UnblockingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String LATE = "prepare-staff";
    private static final Map<String, Object> STAFF =
            Map.of("timeFreed", "YES", "staffTrained", "3", "councilInformed", "YES");

    @Autowired
    ApplicationContext application;

    @Autowired
    Casefile casefile;

    @Autowired
    Tasks tasks;

    @Autowired
    StuckSteps stuckSteps;

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private Duration before;
    private TestProject project;
    private ProcessInstance master;
    private CaseJobs jobs;

    @BeforeEach
    void aProjectThatGetsReady() {
        before = clock.offset();
        project = TestProject.open(application);
        jobs = new CaseJobs(runtime, management);
        master = runtime.createProcessInstanceByKey("twinning")
                .businessKey(project.reference())
                .setVariable("twinningId", project.id().toString())
                .startBeforeActivity("callActivity_onboarding")
                .execute();
    }

    @AfterEach
    void backToToday() {
        clock.moveTo(before);
    }

    @Test
    void aStageThatStallsWithoutALateStepAsksOnceAboutTheStage() {
        jobs.ring(project.reference(), "event_onboardingStalled");
        casefile.signalStall(project.id());

        assertThat(open("unblock-step")).hasSize(1);
        assertThat(running()).containsExactly("ONBOARDING null");
        assertThat(project.timeline()).contains("stageStuck");
        assertThat(rebuild.differences()).doesNotContainAnyElementsOf(allTasks());
    }

    @Test
    void aStageThatStallsWithALateStepAsksAboutTheStepAndItsLastReminderAsksNoSecondTime() {
        clock.advance(Duration.ofDays(40));
        jobs.ring(project.reference(), "event_onboardingStalled");
        WorkItem late = tasks.openOf(project.id()).get(0);
        assertThat(running()).containsExactly("ONBOARDING " + late.taskId());

        lastReminderOf(late.taskId());
        stuckSteps.hand();

        assertThat(running()).containsExactly("ONBOARDING " + late.taskId());
        assertThat(open("unblock-step")).hasSize(1);
    }

    @Test
    void theLastReminderHandsTheStepToTheCoordinationOnce() {
        lateStepHandedOver();
        stuckSteps.hand();

        assertThat(running()).containsExactly("ONBOARDING " + step(LATE).taskId());
        assertThat(open("unblock-step"))
                .singleElement()
                .satisfies(task -> assertThat(task.role()).isEqualTo(Role.COORDINATOR));
        assertThat(project.timeline()).contains("stepStuck");
    }

    @Test
    void itEndsByItselfWhenTheStepIsDone() {
        lateStepHandedOver();

        project.answer(Role.DIRECTOR, LATE, STAFF);

        assertThat(running()).isEmpty();
        assertThat(open("unblock-step")).isEmpty();
        assertThat(instances("unblocking")).isZero();
        assertThat(project.timeline()).contains("unblockingSettled");
        assertThat(rebuild.differences()).doesNotContainAnyElementsOf(allTasks());
    }

    @Test
    void itEndsByItselfWhenTheProjectMovesOnIsHeldOrStops() {
        casefile.signalStall(project.id());
        casefile.enter(project.id(), Stage.EVENT);
        assertThat(instances("unblocking")).isZero();

        casefile.signalStall(project.id());
        casefile.hold(project.id(), "Travaux");
        assertThat(instances("unblocking")).isZero();
        casefile.resume(project.id(), null);

        casefile.signalStall(project.id());
        casefile.cancel(project.id(), fr.jumelages.casefile.CancellationReason.NO_ANSWER, null);
        assertThat(instances("unblocking")).isZero();
        assertThat(running()).isEmpty();
    }

    @Test
    void moreTimeMovesTheStepAndItsRemindersBeginAnew() {
        lateStepHandedOver();
        LocalDate until = today().plusDays(20);

        decide(Map.of("outcome", "MORE_TIME", "newDue", until.toString()));

        WorkItem step = step(LATE);
        assertThat(step.dueAt()).isEqualTo(until.atTime(18, 0).atZone(PARIS).toInstant());
        assertThat(step.reminded().sent()).isZero();
        assertThat(running()).isEmpty();
        assertThat(project.timeline()).contains("unblockingDecided.MORE_TIME", "stepExtended");
        lastReminderOf(step.taskId());
        stuckSteps.hand();
        assertThat(running()).as("not late before its new date").isEmpty();
        clock.advance(Duration.ofDays(22));
        stuckSteps.hand();
        assertThat(running()).as("stuck once more").hasSize(1);
        assertThat(rebuild.differences()).doesNotContainAnyElementsOf(allTasks());
    }

    @Test
    void aDateThatIsNoLaterIsRefusedOnTheFormAndNothingHappens() {
        lateStepHandedOver();
        Instant due = step(LATE).dueAt();

        assertThatThrownBy(() -> decide(Map.of(
                        "outcome", "MORE_TIME", "newDue", today().minusDays(1).toString())))
                .isInstanceOfAny(Refusal.class, AssertionError.class);

        assertThat(step(LATE).dueAt()).isEqualTo(due);
        assertThat(open("unblock-step")).hasSize(1);
    }

    @Test
    void aStageIsLeftAloneUntilTheDateGiven() {
        jobs.ring(project.reference(), "event_onboardingStalled");

        decide(Map.of("outcome", "MORE_TIME", "newDue", today().plusDays(30).toString()));
        assertThat(open("unblock-step")).isEmpty();
        assertThat(casefile.get(project.id()).stalledSince()).isNull();

        jobs.ring(project.reference(), "event_moreTimeOver");
        assertThat(open("unblock-step")).hasSize(1);
    }

    @Test
    void aColleagueOfTheRoleGetsTheStepForThemselves() {
        Person colleague = project.stranger(Role.DIRECTOR);
        casefile.addMember(project.id(), colleague.id(), Role.DIRECTOR);
        lateStepHandedOver();

        decide(Map.of("outcome", "REASSIGN", "newDoer", colleague.id().toString()));

        assertThat(formsOf(colleague)).contains(LATE);
        assertThat(formsOf(project.person(Role.DIRECTOR))).doesNotContain(LATE);
        assertThat(letters(colleague)).contains("mail.stepGiven");
        assertThat(running()).isEmpty();
        assertThat(rebuild.differences()).doesNotContainAnyElementsOf(allTasks());
    }

    @Test
    void somebodyNewTakesThePlaceOfTheMemberWhoLeft() {
        lateStepHandedOver();
        String address = "suite-" + UUID.randomUUID() + "@exemple.fr";
        Person leaver = project.person(Role.DIRECTOR);

        decide(Map.of(
                "outcome", "REASSIGN",
                "newDoer", "NEW",
                "newName", "Inès Fabre",
                "newEmail", address,
                "leaver", leaver.id().toString()));

        assertThat(casefile.members(project.id()))
                .extracting(member -> member.person().email().value())
                .contains(address)
                .doesNotContain(leaver.email().value());
        assertThat(formsOf(leaver)).isEmpty();
        assertThat(letters(leaver)).contains("mail.memberLeft");
        assertThat(project.timeline()).contains("memberReplaced", "stepGiven");
    }

    @Test
    void aPauseStopsTheTimersAndTheyGoOnWithTheTimeLeft() {
        lateStepHandedOver();
        Instant stall = timer("event_onboardingStalled");

        decide(Map.of("outcome", "ON_HOLD"));
        assertThat(casefile.get(project.id()).status()).isEqualTo(TwinningStatus.ON_HOLD);
        assertThat(timersStopped()).isNotEmpty().containsOnly(true);
        assertThat(instances("unblocking")).isZero();
        clock.advance(Duration.ofDays(9));
        casefile.resume(project.id(), "Les travaux sont finis");

        assertThat(timersStopped()).isNotEmpty().containsOnly(false);
        assertThat(Duration.between(stall, timer("event_onboardingStalled")))
                .isBetween(Duration.ofDays(9), Duration.ofDays(9).plusMinutes(5));
        assertThat(project.timeline()).contains("caseHeldBecause", "caseResumedBecause");
    }

    @Test
    void theEndOfTheProjectEndsEverything() {
        lateStepHandedOver();

        decide(Map.of("outcome", "CANCEL", "cancelReason", "NO_ANSWER"));
        jobs.run(project.reference());

        assertThat(casefile.get(project.id()).status()).isEqualTo(TwinningStatus.CANCELLED);
        assertThat(project.openForms()).isEmpty();
        assertThat(jobs.waitingAt(project.reference())).isEmpty();
    }

    @Test
    void aSettledStepIsNotHandedOverAgainTheNextMorning() {
        lateStepHandedOver();

        decide(Map.of("outcome", "RESOLVED"));
        stuckSteps.hand();

        assertThat(running()).isEmpty();
        assertThat(step(LATE).reminded().sent()).isZero();
        assertThat(project.timeline()).contains("unblockingDecided.RESOLVED");
    }

    private void lateStepHandedOver() {
        clock.advance(Duration.ofDays(40));
        lastReminderOf(step(LATE).taskId());
        stuckSteps.hand();
    }

    private void lastReminderOf(String taskId) {
        db.sql("update work_item set reminders = 3 where task_id = ?")
                .param(taskId)
                .update();
    }

    private void decide(Map<String, Object> typed) {
        Map<String, Object> all = new HashMap<>(typed);
        all.put("words", "Joint par téléphone");
        assertThat(project.answer(Role.COORDINATOR, "unblock-step", all).errors())
                .isEmpty();
    }

    private WorkItem step(String form) {
        return open(form).get(0);
    }

    private List<WorkItem> open(String form) {
        return tasks.openOf(project.id()).stream()
                .filter(item -> item.formId().equals(form))
                .toList();
    }

    private List<String> allTasks() {
        return tasks.openOf(project.id()).stream().map(WorkItem::taskId).toList();
    }

    private List<String> formsOf(Person person) {
        return tasks.open(person, null, 50).stream()
                .filter(item -> item.twinning().equals(project.id()))
                .map(WorkItem::formId)
                .toList();
    }

    private List<String> running() {
        return db.sql("select stage || ' ' || coalesce(task_id, 'null') from unblocking where twinning_id = ?"
                        + " and ended_at is null")
                .param(project.id().value())
                .query(String.class)
                .list();
    }

    private long instances(String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(project.reference(), process)
                .count();
    }

    private List<String> letters(Person person) {
        return db.sql("select model ->> 'key' from outbox where recipient = ?")
                .param(person.email().value())
                .query(String.class)
                .list();
    }

    private Instant timer(String element) {
        return management
                .createJobQuery()
                .processInstanceId(master.getId())
                .activityId(element)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private List<Boolean> timersStopped() {
        return management.createJobQuery().processInstanceId(master.getId()).timers().list().stream()
                .map(job -> job.isSuspended())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
