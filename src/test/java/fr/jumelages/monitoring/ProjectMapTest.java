package fr.jumelages.monitoring;

import static fr.jumelages.monitoring.ProjectMap.Progress.DONE;
import static fr.jumelages.monitoring.ProjectMap.Progress.OPEN;
import static fr.jumelages.monitoring.ProjectMap.Progress.OVER;
import static fr.jumelages.monitoring.ProjectMap.Progress.TO_COME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class ProjectMapTest {

    @Autowired
    JdbcClient db;

    @Autowired
    ProjectMap map;

    @Autowired
    Casefile casefile;

    private int made;

    @BeforeEach
    void projects() {
        new GeneratedProjects(db).make(60, "X7");
    }

    @Test
    void marksTheStagesBehindAndTheOneWhereTheProjectStands() {
        assertThat(map.of(at(Stage.FRAMING, "LIVE"), ProcessMap.MASTER))
                .extracting(ProjectMap.Spot::progress)
                .containsExactly(DONE, DONE, OPEN, TO_COME, TO_COME, TO_COME);
        assertThat(map.of(at(Stage.FRAMING, "CANCELLED"), ProcessMap.MASTER))
                .extracting(ProjectMap.Spot::progress)
                .containsExactly(DONE, DONE, TO_COME, TO_COME, TO_COME, TO_COME);
        assertThat(map.of(at(Stage.FRAMING, "COMPLETED"), ProcessMap.MASTER))
                .extracting(ProjectMap.Spot::progress)
                .containsOnly(DONE);
    }

    @Test
    void marksWhatWasDoneWhatIsOpenAgainAndWhatNobodyDidInTime() {
        TwinningSummary project = at(Stage.FRAMING, "LIVE");
        db.sql("delete from work_item where twinning_id = ?")
                .param(project.id().value())
                .update();
        step(project, "name-referents", "DONE");
        step(project, "propose-framing", "DONE");
        step(project, "propose-framing", "OPEN");
        step(project, "describe-class", "ENDED");

        assertThat(map.of(project, "framing"))
                .extracting(spot -> spot.place().step(), ProjectMap.Spot::progress)
                .contains(
                        tuple("name-referents", DONE),
                        tuple("propose-framing", OPEN),
                        tuple("describe-class", OVER),
                        tuple("choose-dates", TO_COME));
    }

    private TwinningSummary at(Stage stage, String status) {
        String reference = db.sql("update twinning set status = ?, stage = ? where reference = ? returning reference")
                .params(status, stage.name(), "GEN-X7-0000" + ++made)
                .query(String.class)
                .single();
        return casefile.byReference(reference).orElseThrow();
    }

    private void step(TwinningSummary project, String form, String status) {
        db.sql("""
                insert into work_item (task_id, twinning_id, form_id, form_version, stage, role, departement, status,
                                       created_at, due_at)
                values (gen_random_uuid()::text, ?, ?, 'generated', 'FRAMING', 'REFERENT', 'X7', ?, now(), now())""").params(project.id().value(), form, status).update();
    }
}
