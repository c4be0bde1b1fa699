package fr.jumelages.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.StepSteering;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.TestProject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A facility changes hands: everything of it goes over, in one move and with one letter to each. */
@ApplicationTest
class HandoverTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Handover handover;

    @Autowired
    Directory directory;

    @Autowired
    Casefile casefile;

    @Autowired
    StepSteering steering;

    @Autowired
    JdbcClient db;

    private TestProject project;
    private UUID facility;
    private Person leaver;
    private TwinningId ended;
    private EmailAddress newcomer;

    @BeforeEach
    void aFacilityWithTwoProjects() {
        facility = directory
                .publish(FacilityMother.named("Les Tilleuls", "35000", "Rennes"))
                .value();
        project = TestProject.open(application);
        leaver = project.person(Role.DIRECTOR);
        casefile.attachFacility(project.id(), facility, "Les Tilleuls", "35");
        ended = casefile.open(Opening.furtherSchool("Les Tilleuls", "35", facility))
                .id();
        casefile.addMember(ended, leaver.id(), Role.DIRECTOR);
        casefile.close(ended, CancellationReason.SCHOOL);
        newcomer = new EmailAddress("nouvelle-" + UUID.randomUUID() + "@exemple.fr");
    }

    @Test
    void allProjectsOpenStepsAndTheMemoryOfEndedOnesGoOver() {
        project.start("onboarding", Map.of());
        String task = project.task(Role.DIRECTOR, "prepare-staff").taskId();
        steering.give(project.id(), task, leaver.id(), "Elle seule le sait");

        AccountId taking = handover.handOver(facility, leaver.id(), newcomer, "Ines Roche", "Départ à la retraite");

        for (TwinningId id : List.of(project.id(), ended)) {
            assertThat(casefile.members(id))
                    .filteredOn(member -> member.role() == Role.DIRECTOR)
                    .extracting(member -> member.person().id())
                    .containsExactly(taking);
        }
        assertThat(db.sql("select doer from work_item where task_id = ?")
                        .param(task)
                        .query(UUID.class)
                        .single())
                .isEqualTo(taking.value());
        assertThat(project.timeline()).contains("memberReplaced");
        assertThat(letters(leaver.email())).contains("mail.facilityLeft").doesNotContain("mail.memberLeft");
        assertThat(letters(newcomer)).containsOnlyOnce("mail.facilityTaken", "mail.accounts.invitation");
    }

    @Test
    void aStepThatIsTheirsInAProjectOnHoldComesFirst() {
        project.start("onboarding", Map.of());
        steering.give(project.id(), project.task(Role.DIRECTOR, "prepare-staff").taskId(), leaver.id(), "…");
        casefile.hold(project.id(), "Travaux");
        assertThatThrownBy(() -> handover.handOver(facility, leaver.id(), newcomer, "Ines Roche", "Départ"))
                .hasMessageContaining("handover.onHold")
                .hasMessageContaining(project.reference());
        assertThat(accounts.findByEmail(newcomer)).isEmpty();
    }

    private List<String> letters(EmailAddress email) {
        return db.sql("select model ->> 'key' from outbox where recipient = ?")
                .param(email.value())
                .query(String.class)
                .list();
    }
}
