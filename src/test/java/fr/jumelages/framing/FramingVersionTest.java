package fr.jumelages.framing;

import static fr.jumelages.framing.FramingAnswers.approve;
import static fr.jumelages.framing.FramingAnswers.describeClass;
import static fr.jumelages.framing.FramingAnswers.framing;
import static fr.jumelages.framing.FramingAnswers.opened;
import static fr.jumelages.framing.FramingAnswers.propose;
import static fr.jumelages.framing.FramingAnswers.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.forms.Option;
import fr.jumelages.operations.Finding;
import fr.jumelages.operations.Invariant;
import fr.jumelages.operations.Invariants;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import fr.jumelages.versions.NewFraming;
import fr.jumelages.versions.OtherFraming;
import fr.jumelages.versions.Version;
import fr.jumelages.versions.VersionMoves;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running framings move to a framing drawn anew, and back. The one in service before is so again after each test. */
@ApplicationTest
class FramingVersionTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    VersionMoves moves;

    @Autowired
    Invariants invariants;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient db;

    private NewFraming framings;
    private Version before;

    @BeforeEach
    void administrator() {
        framings = new NewFraming(beans);
        before = framings.before();
    }

    @AfterEach
    void backToBefore() {
        framings.putBack();
    }

    @Test
    void ofFiftyProjectsTheOneAtAStepThatIsGoneStaysAndTheOthersMoveAndFinish() {
        StageWalk stuck = framing(beans);
        List<StageWalk> others = Stream.concat(
                        IntStream.range(0, 40).parallel().mapToObj(i -> opened(framing(beans))),
                        IntStream.range(0, 9)
                                .parallel()
                                .mapToObj(i -> written(opened(framing(beans)), "Les métiers d’hier")))
                .toList();
        Version other = deployOther();

        assertThatThrownBy(() -> moves.move("framing", "La préparation mûrit", framings.admin()))
                .hasMessageContaining("versions.rehearseFirst");
        moves.rehearse("framing", framings.admin());
        framings.work();
        assertThat(outcomes(others)).containsOnly("MOVED").hasSize(49);
        assertThat(outcomes(List.of(stuck))).containsExactly("STAYS");
        assertThat(on(before, others)).isEqualTo(49);

        moves.move("framing", "La préparation mûrit", framings.admin());
        framings.work();
        assertThat(on(other, others)).isEqualTo(49);
        assertThat(on(before, List.of(stuck))).isEqualTo(1);
        assertThat(reason(stuck)).isEqualTo("stepGone / Désigner les référents");
        assertInOrder(stuck, others);
        assertThat(timeline.of(others.get(0).project().id()))
                .extracting(TimelineEntry::kind, TimelineEntry::actor)
                .contains(tuple("versionChanged", framings.admin().name()));

        others.parallelStream().forEach(this::finish);
        opened(stuck);
        assertThat(runningOf(others)).isZero();
        assertInOrder(stuck, others);
    }

    @Test
    void theWayBackLeadsToTheVersionBeforeExceptFromAStepThatItLacks() {
        StageWalk moving = opened(framing(beans));
        StageWalk pausing = opened(framing(beans));
        Version other = deployOther();
        framings.moveAll();
        describeClass(propose(pausing, "Les chansons"));
        assertThat(on(other, List.of(moving, pausing))).isEqualTo(2);

        framings.putBack();
        framings.moveAll();

        assertThat(framings.inService().label()).isEqualTo(before.label());
        assertThat(on(framings.inService(), List.of(moving))).isEqualTo(1);
        assertThat(reason(pausing)).isEqualTo("stepGone / Laisser mûrir");
        assertInOrder(moving, List.of(pausing));
        StageWalk fresh = framing(beans);
        assertThat(fresh.openForms()).containsExactly("name-referents");
        finish(pausing.runJob("event_pause").runJob("serviceTask_computeSlots"));
        finish(written(moving, "Les métiers d’hier"));
        assertThat(runningOf(List.of(moving, pausing))).isZero();
    }

    private Version deployOther() {
        Version other = framings.deploy(
                OtherFraming::of,
                Map.of("choose-dates.form", form -> form.replaceFirst("(\"label\": \"[^\"]+)\"", "$1 (au choix)\"")));
        assertThat(other.byHand()).isTrue();
        assertThat(other.label()).isEqualTo(before.label() + ".1");
        return other;
    }

    @SuppressWarnings("unchecked")
    private void finish(StageWalk walk) {
        if (walk.openForms().contains("describe-class")) {
            describeClass(propose(walk, "Les chansons")).runJob("event_pause").runJob("serviceTask_computeSlots");
        }
        var slots =
                (List<Option>) walk.open(Role.REFERENT, "choose-dates").data().get("slots");
        walk.answer(Role.REFERENT, "choose-dates", "chosenSlots", slots.get(0).value(), "durationMinutes", "60");
        approve(approve(walk, Role.DIRECTOR), Role.TEACHER).runJob("serviceTask_issueFramingSheet");
    }

    private long on(Version version, List<StageWalk> walks) {
        return walks.stream()
                .filter(walk -> runtime.createProcessInstanceQuery()
                                .processInstanceId(walk.stage().getId())
                                .processDefinitionId(version.id())
                                .count()
                        == 1)
                .count();
    }

    private long runningOf(List<StageWalk> walks) {
        return walks.stream()
                .filter(walk -> runtime.createProcessInstanceQuery()
                                .processInstanceId(walk.stage().getId())
                                .count()
                        == 1)
                .count();
    }

    private List<String> outcomes(List<StageWalk> walks) {
        return walks.stream().map(walk -> item("state", walk)).toList();
    }

    private String reason(StageWalk walk) {
        return item("reason || ' / ' || step", walk);
    }

    private String item(String what, StageWalk walk) {
        return db.sql("select " + what + " from version_move_item where reference = ? order by move_id desc limit 1")
                .param(walk.project().reference())
                .query(String.class)
                .single();
    }

    /** These stages were begun without the master process that would lead on when they end. */
    private boolean isRunning(Finding finding) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(finding.subject())
                        .count()
                > 0;
    }

    private void assertInOrder(StageWalk one, List<StageWalk> others) {
        List<String> references = Stream.concat(Stream.of(one), others.stream())
                .map(walk -> walk.project().reference())
                .toList();
        assertThat(invariants.all())
                .filteredOn(finding -> references.contains(finding.subject()))
                .filteredOn(finding -> finding.invariant() != Invariant.LIVE_PROJECT_GOES_ON || isRunning(finding))
                .isEmpty();
    }
}
