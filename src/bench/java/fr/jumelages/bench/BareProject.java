package fr.jumelages.bench;

import fr.jumelages.testing.CaseJobs;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** The same steps, messages and timers in the same order, by the bare engine. */
final class BareProject {

    private final ProcessEngine engine;
    private final CaseJobs jobs;
    private final String key = UUID.randomUUID().toString();

    BareProject(ProcessEngine engine) {
        this.engine = engine;
        this.jobs = new CaseJobs(engine.getRuntimeService(), engine.getManagementService());
    }

    /** @return the business key */
    String live() {
        engine.getRuntimeService().startProcessInstanceByMessage("twinning.registered", key, Map.of("twinningId", key));
        jobs.run(key);
        tell("registration.emailConfirmed", Map.of());
        tell("school-contact.requested", Map.of("contactRequestId", key, "teacherStanding", "KNOWN"));
        complete("answerContact", "nameReferents", "proposeFraming", "describeClass", "chooseDates");
        complete("approveFraming", "approveFraming");
        complete("identifyParticipants", "prepareStaff", "informResidents", "informFamilies");
        complete("preparePlace", "prepareRunningOrder", "prepareClass");
        ring("event_weekBefore", "event_dayBefore", "event_dayPassed");
        complete("tellMeeting", "organizeDebrief");
        ring("event_collectionOver");
        complete("reviewSynthesis", "becomeAmbassador", "publishTestimony");
        return key;
    }

    private void tell(String message, Map<String, Object> facts) {
        engine.getRuntimeService().correlateMessage(message, key, facts);
        jobs.run(key);
    }

    private void complete(String... steps) {
        for (String step : steps) {
            String task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .taskDefinitionKey("userTask_" + step)
                    .listPage(0, 1)
                    .get(0)
                    .getId();
            engine.getTaskService().complete(task, Map.of("submissionId", key));
            jobs.run(key);
        }
    }

    private void ring(String... timers) {
        for (String timer : timers) {
            jobs.ring(key, timer);
        }
    }
}
