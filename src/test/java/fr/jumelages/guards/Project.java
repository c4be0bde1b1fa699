package fr.jumelages.guards;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.ImageRightWithdrawn;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.PictureUse;
import fr.jumelages.casefile.Pictured;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityMother;
import fr.jumelages.directory.SchoolId;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.SchoolProfile;
import fr.jumelages.feedback.FeedbackSharing;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.Option;
import fr.jumelages.journey.TypedAnswers;
import fr.jumelages.meeting.MeetingPlanning;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.CaseJobs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.ApplicationContext;

/** A project as no real one is: every step of every model can be open at once, so that every page of it can be seen. */
record Project(ApplicationContext beans, TwinningSummary twinning, UUID facility) {

    private static final TypedAnswers ANSWERS = new TypedAnswers();

    static Project open(ApplicationContext beans, String name, String postalCode, String departement) {
        Directory directory = beans.getBean(Directory.class);
        Casefile casefile = beans.getBean(Casefile.class);
        FacilityId facility = directory.publish(FacilityMother.named(name, postalCode, "Saint-Ville"));
        TwinningSummary opened = casefile.open(Opening.furtherSchool(name, departement, facility.value()));
        SchoolId school = directory.findOrAddSchool(new SchoolProfile(
                null, "Collège Jean-Zay " + postalCode, SchoolLevel.COLLEGE, postalCode, "Villeneuve"));
        casefile.attachSchool(opened.id(), school.value(), "Collège Jean-Zay");
        return new Project(beans, casefile.get(opened.id()), facility.value());
    }

    void join(Person person, Role role) {
        beans.getBean(Casefile.class).addMember(twinning.id(), person.id(), role);
    }

    /** A document that all members may open. @return its id */
    UUID document(Person by) {
        byte[] text = "%PDF-1.4".getBytes();
        var file = new NewDocument("Feuille", "feuille.pdf", "application/pdf", text);
        return beans.getBean(Documents.class).add(twinning.id(), file, by.id()).value();
    }

    /** A picture that nobody sees since somebody withdrew an image right. @return its id */
    UUID withheldPicture(Person by) {
        var file = new NewDocument("Le jardin", "jardin.jpg", "image/jpeg", new byte[] {1});
        UUID id =
                beans.getBean(Documents.class).add(twinning.id(), file, by.id()).value();
        beans.publishEvent(new ImageRightWithdrawn(twinning.id(), Pictured.PUPILS, PictureUse.SHARING, 1));
        return id;
    }

    /** The framing is really agreed, so that there is something to read; all other steps are just opened. */
    void openEverything(Person director, Person referent, Person teacher) {
        start("framing", "userTask_nameReferents");
        String email = referent.email().value();
        answer("name-referents", director, Map.of("referentName", "Inès Fabre", "referentEmail", email));
        answer("propose-framing", referent, Map.of("mode", "IN_PERSON"));
        answer("describe-class", teacher, Map.of());
        answer("choose-dates", referent, Map.of());
        answer("approve-framing", director, Map.of());
        answer("approve-framing", teacher, Map.of());
        jobs().run(twinning.reference());
        start("meeting", "userTask_prepareRunningOrder");
        answer("prepare-running-order", referent, Map.of("referentName", "Inès Fabre"));
        openFeedback();
        answer("organize-debrief", director, Map.of());
        jobs().ring(twinning.reference(), "event_collectionOver");
        beans.getBean(FeedbackSharing.class).share(twinning.id());
        beans.getBean(Casefile.class).enter(twinning.id(), Stage.ONBOARDING);
        beans.getBean(Casefile.class).signalStall(twinning.id());
        RepositoryService repository = beans.getBean(RepositoryService.class);
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(model -> openSteps(repository, model));
    }

    private void openSteps(RepositoryService repository, ProcessDefinition model) {
        List<String> open = items().stream().map(WorkItem::formId).toList();
        repository.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream()
                .filter(task -> !open.contains(task.getCamundaFormRef()))
                .forEach(task -> start(model.getKey(), task.getId()));
    }

    void start(String process, String step) {
        var meetings = beans.getBean(MeetingPlanning.class);
        var start = beans.getBean(RuntimeService.class)
                .createProcessInstanceByKey(process)
                .businessKey(twinning.reference())
                .setVariable("twinningId", twinning.id().toString())
                .setVariable("approverRole", Role.DIRECTOR.name())
                .setVariable("doerRole", Role.DIRECTOR.name())
                .setVariable("doer", null);
        if (process.equals("meeting")) {
            var meeting = meetings.planned(twinning.id()).get(0);
            start.setVariable("meetingAt", meetings.prepare(meeting).startsAt().toString());
            start.setVariable("meetingId", meeting.toString());
        }
        if (process.equals("school-contact")) {
            start.setVariable("contactRequestId", UUID.randomUUID().toString());
        }
        start.startBeforeActivity(step).execute();
    }

    private void answer(String form, Person person, Map<String, String> words) {
        Typed typed = typed(form, person, words);
        var checked = beans.getBean(Tasks.class).answer(typed.task(), person, FormInput.of(typed.fields()));
        if (!checked.isValid()) {
            throw new AssertionError(form + ": " + checked.errors());
        }
        jobs().run(twinning.reference());
    }

    /** What somebody would send for a step that is open for their role. */
    record Typed(String task, Map<String, List<String>> fields) {}

    Typed typed(String form, Person person, Map<String, String> words) {
        String task = items().stream()
                .filter(item -> item.formId().equals(form) && person.has(item.role()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open"))
                .taskId();
        var fields = ANSWERS.to(form, LocalDate.now(ZoneId.of("Europe/Paris")), words);
        if (beans.getBean(Tasks.class).open(task, person).data().get("slots") instanceof List<?> slots) {
            fields.put("chosenSlots", List.of(((Option) slots.get(0)).value()));
        }
        return new Typed(task, fields);
    }

    /** The questionnaires can be answered from now on. */
    void openFeedback() {
        start("feedback", "serviceTask_openQuestionnaires");
        jobs().run(twinning.reference());
    }

    private CaseJobs jobs() {
        return new CaseJobs(beans.getBean(RuntimeService.class), beans.getBean(ManagementService.class));
    }

    WorkItem item(String form) {
        return items().stream()
                .filter(item -> item.formId().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open"));
    }

    List<WorkItem> items() {
        return beans.getBean(Tasks.class).openOf(twinning.id());
    }
}
