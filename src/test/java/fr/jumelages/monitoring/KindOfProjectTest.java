package fr.jumelages.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.framing.ClassLevel;
import fr.jumelages.testing.ApplicationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the board filters by comes with what is written of a project, in the same transaction. */
@ApplicationTest
@Transactional
class KindOfProjectTest {

    @Autowired
    JdbcClient db;

    private UUID project;

    @BeforeEach
    void aProjectThatIsFramed() {
        new GeneratedProjects(db).make(1, "X7");
        project = db.sql("select id from twinning where departement = 'X7'")
                .query(UUID.class)
                .single();
        db.sql("update twinning set mode = null, school_level = null where id = ?")
                .param(project)
                .update();
        db.sql("insert into framing (twinning_id, version, round) values (?, 0, 1)")
                .param(project)
                .update();
    }

    @Test
    void theNewestProposalSaysItsForm() {
        assertThat(kinds()).containsExactly("-", "-");
        propose(1, "REMOTE");
        assertThat(kinds()).containsExactly("REMOTE", "-");
        propose(2, "HYBRID");
        assertThat(kinds()).containsExactly("HYBRID", "-");
    }

    @Test
    void theClassSaysItsLevelAndAGroupOfSeveralKeepsThatOfTheRequest() {
        ask("COLLEGE");
        assertThat(kinds()).containsExactly("-", "COLLEGE");
        describe(1, ClassLevel.CM2);
        assertThat(kinds()).containsExactly("-", "PRIMARY");
        describe(2, ClassLevel.MIXED);
        assertThat(kinds()).containsExactly("-", "COLLEGE");
    }

    @Test
    void everyLevelOfAClassIsOneOfASchool() {
        for (ClassLevel level : ClassLevel.values()) {
            String school = db.sql("select class_school_level(?)")
                    .param(level.name())
                    .query(String.class)
                    .optional()
                    .orElse(null);
            if (level == ClassLevel.MIXED) {
                assertThat(school).isNull();
            } else {
                assertThat(SchoolLevel.valueOf(school)).as(level.name()).isNotNull();
            }
        }
    }

    private void propose(int round, String mode) {
        db.sql("insert into framing_proposal values (?, ?, jsonb_build_object('mode', ?::text))")
                .params(project, round, mode)
                .update();
    }

    private void describe(int round, ClassLevel level) {
        db.sql("insert into framing_class values (?, ?, jsonb_build_object('level', ?::text))")
                .params(project, round, level.name())
                .update();
    }

    private void ask(String level) {
        db.sql("""
                with home as (
                    insert into facility (id, kind, name, postal_code, town, departement, showcase, published_at)
                    values (gen_random_uuid(), 'EHPAD', 'Les Tilleuls', '35000', 'Rennes', 'X7', '{}', now()) returning id)
                insert into contact_request (id, facility_id, twinning_id, status, ask, teacher_email, token_hash, asked_at,
                                             opened_twinning)
                select gen_random_uuid(), id, ?, 'OPEN', jsonb_build_object('level', ?::text), 'x7@exemple.fr',
                       sha256(?::bytea), now(), true from home""").params(project, level, project.toString()).update();
    }

    /** As the project and the entry of the board have it; {@code -} for what is unknown. */
    private List<String> kinds() {
        assertThat(db.sql(
                                "select count(*) from board_entry b join twinning t on t.id = b.twinning_id where t.id = ?"
                                        + " and (b.mode, b.school_level) is distinct from (coalesce(t.mode, ''), coalesce(t.school_level, ''))")
                        .param(project)
                        .query(Integer.class)
                        .single())
                .isZero();
        return db.sql("select coalesce(mode, '-') || ' ' || coalesce(school_level, '-') from twinning where id = ?")
                .param(project)
                .query((row, number) -> List.of(row.getString(1).split(" ")))
                .single();
    }
}
