package fr.jumelages.journey;

import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.Territory;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.testing.ApplicationTest;
import fr.jumelages.testing.CaseJobs;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class JourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient db;

    @Test
    void oneProjectGoesFromRegistrationToCompletedWithoutJavaScript() {
        walk(() -> new HttpVisitor("http://localhost:" + port));
    }

    @Test
    void oneProjectGoesFromRegistrationToCompletedInARealBrowser() {
        walk(() -> new BrowserVisitor("http://localhost:" + port));
    }

    private void walk(Supplier<Visitor> visitors) {
        var journey = new WholeJourney(visitors, coordinator(), new CaseJobs(runtime, management), db);
        journey.facilityRegisters();
        journey.directorConfirmsTheAddress();
        journey.coordinatorChecksTheRegistrationIfAsked();
        journey.teacherFindsAndContactsTheFacility();
        journey.directorAcceptsTheSchool();
        journey.directorNamesTheReferent();
        journey.bothSidesFrameTheProject();
        journey.everybodyGetsReady();
        journey.theMeetingIsPreparedAndHeld();
        journey.feedbackIsGatheredAndShared();
        journey.everybodySeesItCompleted();
    }

    private String coordinator() {
        String email = "coordination-" + UUID.randomUUID() + "@jumelages.example";
        accounts.assign(
                accounts.invite(new EmailAddress(email), "Camille Perrin", Role.COORDINATOR), Territory.wholeCountry());
        return email;
    }
}
