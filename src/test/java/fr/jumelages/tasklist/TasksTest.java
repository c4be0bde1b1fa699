package fr.jumelages.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.NotFound;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.StageWalk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class TasksTest {

    private static final int HANDS = 32;

    @Autowired
    ApplicationContext application;

    @Autowired
    Tasks tasks;

    @Autowired
    Submissions submissions;

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    JdbcClient db;

    @Test
    void thirtyTwoEqualAnswersAtOnceTakeEffectOnce() throws Exception {
        StageWalk walk = onboarding();
        WorkItem task = walk.open(Role.DIRECTOR, "prepare-staff").item();
        Person director = walk.member(Role.DIRECTOR);
        List<String> outcomes = atOnce(() -> answer(task, director));
        assertThat(outcomes).containsOnlyOnce("done").containsOnly("done", "already done by " + director.name());
        assertThat(submissions.of(walk.project().id()))
                .filteredOn(answer -> answer.formId().equals("prepare-staff"))
                .hasSize(1);
    }

    @Test
    void aForeignTaskDoesNotExist() {
        WorkItem task = onboarding().open(Role.DIRECTOR, "prepare-staff").item();
        Person stranger = onboarding().member(Role.DIRECTOR);
        assertThatThrownBy(() -> tasks.open(task.taskId(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.saveDraft(task.taskId(), stranger, FormInput.of(Map.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.answer(task.taskId(), stranger, rightAnswer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTaskOfAnotherRoleOfTheSameProjectDoesNotExist() {
        StageWalk walk = onboarding();
        WorkItem task = walk.open(Role.DIRECTOR, "prepare-staff").item();
        assertThatThrownBy(() -> tasks.open(task.taskId(), walk.member(Role.TEACHER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftOutlivesTheSession() {
        StageWalk walk = onboarding();
        WorkItem task = walk.open(Role.DIRECTOR, "prepare-staff").item();
        tasks.saveDraft(
                task.taskId(),
                walk.member(Role.DIRECTOR),
                FormInput.of(Map.of("comment", List.of("à relire"), "unknown", List.of("x"))));
        Tasks.Opened again = tasks.open(task.taskId(), walk.member(Role.DIRECTOR));
        assertThat(again.typed().toMap())
                .containsEntry("comment", List.of("à relire"))
                .doesNotContainKey("unknown");
    }

    @Test
    void theProjectionEqualsTheEngineAndIsRebuiltFromIt() {
        StageWalk walk = onboarding();
        String deleted = walk.open(Role.DIRECTOR, "prepare-staff").item().taskId();
        String closed = walk.open(Role.TEACHER, "inform-families").item().taskId();
        assertThat(rebuild.differences()).doesNotContain(deleted, closed);

        db.sql("delete from work_item where task_id = ?").param(deleted).update();
        db.sql("update work_item set status = 'ENDED' where task_id = ?")
                .param(closed)
                .update();
        assertThat(rebuild.differences()).contains(deleted, closed);

        rebuild.rebuild();
        assertThat(rebuild.differences()).doesNotContain(deleted, closed);
        assertThat(walk.openForms()).contains("prepare-staff", "inform-families");
    }

    private StageWalk onboarding() {
        return StageWalk.start(application, "onboarding", Role.DIRECTOR, Role.REFERENT, Role.TEACHER);
    }

    private String answer(WorkItem task, Person person) {
        try {
            return tasks.answer(task.taskId(), person, rightAnswer()).isValid() ? "done" : "invalid";
        } catch (AlreadyDone done) {
            return "already done by " + done.item().doneBy();
        }
    }

    private static FormInput rightAnswer() {
        return FormInput.of(
                Map.of("timeFreed", List.of("YES"), "staffTrained", List.of("4"), "councilInformed", List.of("YES")));
    }

    private static List<String> atOnce(Callable<String> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(HANDS);
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Future<String>> running = IntStream.range(0, HANDS)
                    .mapToObj(hand -> hands.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .collect(Collectors.toList());
            return running.stream().map(TasksTest::outcome).toList();
        } finally {
            hands.shutdownNow();
        }
    }

    private static String outcome(Future<String> deed) {
        try {
            return deed.get();
        } catch (Exception e) {
            return String.valueOf(e.getCause());
        }
    }
}
