package fr.jumelages.bench;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Member;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.contact.ContactAsk;
import fr.jumelages.contact.SchoolContact;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.Option;
import fr.jumelages.journey.TypedAnswers;
import fr.jumelages.registration.EmailConfirmation;
import fr.jumelages.registration.Registration;
import fr.jumelages.registration.TypedRegistration;
import fr.jumelages.shared.SecretToken;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import fr.jumelages.testing.CaseJobs;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** One project, from registration to its end, through the features’ own doors; pages are left out. */
final class OurProject {

    private final ApplicationContext beans;
    private final Person coordinator;
    private final CaseJobs jobs;
    private final Tasks tasks;
    private final TypedAnswers answers = new TypedAnswers();
    private final String person = UUID.randomUUID().toString();
    private TwinningSummary project;

    OurProject(ApplicationContext beans, Person coordinator) {
        this.beans = beans;
        this.coordinator = coordinator;
        this.tasks = beans.getBean(Tasks.class);
        this.jobs = new CaseJobs(beans.getBean(RuntimeService.class), beans.getBean(ManagementService.class));
    }

    /** @return the reference */
    String live() {
        begin();
        meetASchool();
        answer("answer-contact", "name-referents", "propose-framing", "describe-class", "choose-dates");
        answer("approve-framing", "approve-framing");
        answer("identify-participants", "prepare-staff", "inform-residents", "inform-families");
        answer("prepare-place", "prepare-running-order", "prepare-class");
        ring("event_weekBefore", "event_dayBefore", "event_dayPassed");
        answer("tell-meeting", "organize-debrief");
        ring("event_collectionOver");
        answer("review-synthesis", "become-ambassador", "publish-testimony");
        return project.reference();
    }

    private void begin() {
        TypedRegistration typed = new TypedRegistration();
        String reference = beans.getBean(Registration.class).submit(typed.content());
        jobs.run(reference);
        beans.getBean(EmailConfirmation.class).confirm(tokenMailedTo(typed.email));
        jobs.run(reference);
        project = beans.getBean(Casefile.class).byReference(reference).orElseThrow();
    }

    private void meetASchool() {
        String teacher = "enseignante-" + person + "@ecole.example";
        SchoolContact contact = beans.getBean(SchoolContact.class);
        contact.ask(
                new FacilityId(project.facilityId()),
                new ContactAsk(
                        "Julie Garnier",
                        teacher,
                        null,
                        "École des Essais",
                        "35000",
                        "Rennes",
                        SchoolLevel.PRIMARY,
                        24,
                        TwinningType.IN_PERSON,
                        "un après-midi par mois",
                        "Ma classe aimerait rencontrer vos résidents."));
        contact.confirm(tokenMailedTo(teacher));
        jobs.run(project.reference());
    }

    private void answer(String... forms) {
        for (String form : forms) {
            WorkItem item = open(form);
            as(personFor(item), () -> {
                Person doer = personFor(item);
                Tasks.Answered answered = tasks.answer(item.taskId(), doer, typed(item, doer));
                if (!answered.isValid()) {
                    throw new AssertionError(form + ": " + answered.errors());
                }
            });
            jobs.run(project.reference());
        }
    }

    private WorkItem open(String form) {
        return tasks.openOf(id()).stream()
                .filter(item -> item.formId().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open"));
    }

    private FormInput typed(WorkItem item, Person doer) {
        Map<String, String> words = Map.of(
                "mode", "IN_PERSON",
                "referentName", "Nadia Benali",
                "referentEmail", "referente-" + person + "@ehpad.example");
        Map<String, List<String>> typed = new LinkedHashMap<>(answers.to(item.formId(), LocalDate.now(), words));
        if (item.formId().equals("choose-dates")) {
            List<?> slots = (List<?>) tasks.open(item.taskId(), doer).data().get("slots");
            typed.put("chosenSlots", List.of(((Option) slots.get(0)).value()));
        }
        return FormInput.of(typed);
    }

    private Person personFor(WorkItem item) {
        if (item.role() == Role.COORDINATOR) {
            return coordinator;
        }
        return beans.getBean(Casefile.class).members(id()).stream()
                .filter(member -> member.role() == item.role())
                .map(Member::person)
                .findFirst()
                .orElseThrow();
    }

    private void ring(String... timers) {
        List.of(timers).forEach(timer -> jobs.ring(project.reference(), timer));
    }

    private TwinningId id() {
        return project.id();
    }

    private SecretToken tokenMailedTo(String email) {
        String path = beans.getBean(JdbcClient.class)
                .sql("select model ->> 'path' from outbox where recipient = ? order by created_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        return new SecretToken(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void as(Person person, Runnable deed) {
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(person));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
