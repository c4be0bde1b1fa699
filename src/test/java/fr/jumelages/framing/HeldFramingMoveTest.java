package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.approve;
import static fr.jumelages.framing.FramingAnswers.describeClass;
import static fr.jumelages.framing.FramingAnswers.opened;
import static fr.jumelages.framing.FramingAnswers.propose;
import static fr.jumelages.framing.FramingAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.forms.Option;
import fr.jumelages.operations.Invariants;
import fr.jumelages.shared.MovableClock;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import fr.jumelages.versions.NewFraming;
import fr.jumelages.versions.OtherFraming;
import fr.jumelages.versions.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects on hold move like others, go on sleeping, and have the time that they had when somebody wakes them. */
@ApplicationTest
class HeldFramingMoveTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Casefile casefile;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    Invariants invariants;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient db;

    private NewFraming framings;

    @BeforeEach
    void administrator() {
        framings = new NewFraming(beans);
    }

    @AfterEach
    void backToBefore() {
        framings.putBack();
    }

    @Test
    void aPausingProjectOnHoldMovesAsleepAndItsTimerKeepsTheTimeLeft() {
        StageWalk pausing = pausing();
        Instant due = timer(pausing, "event_pause");
        casefile.hold(pausing.project().id(), "Travaux");
        clock.advance(Duration.ofDays(2));

        Version next = framings.deploy(drawn -> drawn.replace("Laisser mûrir", "Laisser reposer"));
        framings.moveAll();

        assertThat(version(pausing)).isEqualTo(next.id());
        assertAsleep(pausing);
        assertThat(timer(pausing, "event_pause")).isEqualTo(due);
        clock.advance(Duration.ofDays(3));
        casefile.resume(pausing.project().id(), null);
        assertThat(timer(pausing, "event_pause"))
                .isBetween(
                        due.plus(5, ChronoUnit.DAYS),
                        due.plus(5, ChronoUnit.DAYS).plusSeconds(60));
        finish(pausing.runJob("event_pause").runJob("serviceTask_computeSlots"));
        assertThat(stages(pausing)).containsExactlyInAnyOrder("twinning", "onboarding");
        assertInOrder(pausing);
    }

    @Test
    void aTimerThatOnlyTheNewVersionHasSleepsTooAndStartsItsTimeWhenTheProjectWakes() {
        StageWalk choosing =
                written(opened(StageWalk.within(beans, Stage.FRAMING, Role.DIRECTOR, Role.TEACHER)), "Le pain");
        casefile.hold(choosing.project().id(), "Travaux");
        clock.advance(Duration.ofDays(2));

        framings.deploy(HeldFramingMoveTest::withTimer);
        framings.moveAll();

        assertAsleep(choosing);
        clock.advance(Duration.ofDays(3));
        casefile.resume(choosing.project().id(), null);
        Instant woken = clock.instant();
        assertThat(timer(choosing, "event_datesSlow"))
                .isBetween(woken.plus(2, ChronoUnit.DAYS), woken.plus(4, ChronoUnit.DAYS));
        finish(choosing);
        assertThat(stages(choosing)).containsExactlyInAnyOrder("twinning", "onboarding");
        assertInOrder(choosing);
    }

    @Test
    void theWayBackIsWalkedOnHoldToo() {
        StageWalk choosing =
                written(opened(StageWalk.within(beans, Stage.FRAMING, Role.DIRECTOR, Role.TEACHER)), "Le pain");
        framings.deploy(HeldFramingMoveTest::withTimer);
        framings.moveAll();
        Instant due = timer(choosing, "event_datesSlow");
        assertThat(due).isAfter(clock.instant());
        casefile.hold(choosing.project().id(), "Travaux");

        framings.putBack();
        framings.moveAll();

        assertThat(version(choosing)).isEqualTo(framings.inService().id());
        assertAsleep(choosing);
        assertThat(jobs.createJobQuery()
                        .processInstanceId(choosing.stage().getId())
                        .count())
                .isZero();
        casefile.resume(choosing.project().id(), null);
        finish(choosing);
        assertThat(stages(choosing)).containsExactlyInAnyOrder("twinning", "onboarding");
        assertInOrder(choosing);
    }

    /** Choosing dates gets a timer of its own, which leads nowhere. */
    private static String withTimer(String drawn) {
        return drawn.replace("  </bpmn:process>", """
                            <bpmn:boundaryEvent id="event_datesSlow" name="Choix trop long" cancelActivity="false" attachedToRef="userTask_chooseDates">
                              <bpmn:outgoing>flow_datesSlow</bpmn:outgoing>
                              <bpmn:timerEventDefinition id="timer_datesSlow">
                                <bpmn:timeDate>${deadlines.confirmationReminder(execution)}</bpmn:timeDate>
                              </bpmn:timerEventDefinition>
                            </bpmn:boundaryEvent>
                            <bpmn:endEvent id="endEvent_datesSlow" name="Choix signalé">
                              <bpmn:incoming>flow_datesSlow</bpmn:incoming>
                            </bpmn:endEvent>
                            <bpmn:sequenceFlow id="flow_datesSlow" sourceRef="event_datesSlow" targetRef="endEvent_datesSlow" />
                          </bpmn:process>""").replace("    </bpmndi:BPMNPlane>", """
                              <bpmndi:BPMNShape id="event_datesSlow_di" bpmnElement="event_datesSlow">
                                <dc:Bounds x="1407" y="392" width="36" height="36" />
                              </bpmndi:BPMNShape>
                              <bpmndi:BPMNShape id="endEvent_datesSlow_di" bpmnElement="endEvent_datesSlow">
                                <dc:Bounds x="1507" y="392" width="36" height="36" />
                              </bpmndi:BPMNShape>
                            </bpmndi:BPMNPlane>""");
    }

    private StageWalk pausing() {
        StageWalk walk = opened(StageWalk.within(beans, Stage.FRAMING, Role.DIRECTOR, Role.TEACHER));
        framings.deploy(OtherFraming::of);
        framings.moveAll();
        return describeClass(propose(walk, "Les chansons"));
    }

    @SuppressWarnings("unchecked")
    private static void finish(StageWalk walk) {
        var slots =
                (List<Option>) walk.open(Role.REFERENT, "choose-dates").data().get("slots");
        walk.answer(Role.REFERENT, "choose-dates", "chosenSlots", slots.get(0).value(), "durationMinutes", "60");
        approve(approve(walk, Role.DIRECTOR), Role.TEACHER).runJob("serviceTask_issueFramingSheet");
    }

    private String version(StageWalk walk) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(walk.stage().getId())
                .singleResult()
                .getProcessDefinitionId();
    }

    private Instant timer(StageWalk walk, String element) {
        return jobs.createJobQuery()
                .processInstanceId(walk.stage().getId())
                .activityId(element)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private void assertAsleep(StageWalk walk) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(walk.project().reference())
                        .list())
                .allMatch(instance -> instance.isSuspended());
        assertThat(jobs.createJobQuery().processInstanceId(walk.stage().getId()).list())
                .allMatch(Job::isSuspended);
        assertThat(db.sql("select distinct suspension_state_ from act_ru_execution where proc_inst_id_ = ? union"
                                + " select suspension_state_ from act_ru_task where proc_inst_id_ = ?")
                        .params(walk.stage().getId(), walk.stage().getId())
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    private List<String> stages(StageWalk walk) {
        return db.sql("select d.key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where e.business_key_ = ? and e.parent_id_ is null")
                .param(walk.project().reference())
                .query(String.class)
                .list();
    }

    private void assertInOrder(StageWalk walk) {
        assertThat(invariants.all())
                .filteredOn(finding -> finding.subject().equals(walk.project().reference()))
                .isEmpty();
    }
}
