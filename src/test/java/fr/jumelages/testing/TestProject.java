package fr.jumelages.testing;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.accounts.SignedIn;
import fr.jumelages.accounts.Territory;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.Timeline;
import fr.jumelages.casefile.TimelineEntry;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A project of its own for one test, with one person of each role, a coordinator and strangers at hand, walked as people
 * do: tasks are answered through the task list, jobs run when the test names their element. Most tests want this one. Its
 * school stands in no directory: whoever needs that, or a stage whose members join on the way, takes {@link StageWalk}.
 */
public final class TestProject {

    private final ApplicationContext application;
    private final ProcessEngine engine;
    private final TwinningId id;
    private final String reference;
    private final Map<Role, Person> people;

    private TestProject(ApplicationContext application) {
        this.application = application;
        this.engine = application.getBean(ProcessEngine.class);
        var opened = casefile().open(Opening.registration("Résidence Les Tilleuls", "35"));
        this.id = opened.id();
        this.reference = opened.reference();
        casefile().attachSchool(id, UUID.randomUUID(), "Collège Jean-Zay");
        this.people = Map.of(
                Role.DIRECTOR, person(Role.DIRECTOR, "Claire Morel"),
                Role.REFERENT, person(Role.REFERENT, "Yanis Petit"),
                Role.TEACHER, person(Role.TEACHER, "Paul Girard"),
                Role.COORDINATOR, coordinator());
        List.of(Role.DIRECTOR, Role.REFERENT, Role.TEACHER)
                .forEach(role -> casefile().addMember(id, people.get(role).id(), role));
    }

    public static TestProject open(ApplicationContext application) {
        BpmnAwareTests.init(application.getBean(ProcessEngine.class));
        return new TestProject(application);
    }

    public TwinningId id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Person person(Role role) {
        return people.get(role);
    }

    /** Somebody of the same role in another project. */
    public Person stranger(Role role) {
        return person(role, "Autre Personne");
    }

    /** Starts one stage by itself, as its call activity would. */
    public ProcessInstance start(String process, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("twinningId", id.toString());
        return engine.getRuntimeService().startProcessInstanceByKey(process, reference, variables);
    }

    /** Answers the open task with this form. Values are texts, or lists of texts. */
    public Tasks.Answered answer(Role role, String form, Map<String, Object> typed) {
        Person person = people.get(role);
        return as(person, () -> tasks().answer(task(role, form).taskId(), person, input(typed)));
    }

    public WorkItem task(Role role, String form) {
        return tasks().openOf(id).stream()
                .filter(item -> item.formId().equals(form))
                .map(item -> tasks().find(item.taskId(), people.get(role)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + form + " for " + role));
    }

    public List<String> openForms() {
        return tasks().openOf(id).stream().map(WorkItem::formId).sorted().toList();
    }

    /** Runs the timer or asynchronous job that waits at the element, whatever its hour. */
    public void run(ProcessInstance instance, String element) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    public List<String> timeline() {
        return application.getBean(Timeline.class).of(id).stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    /** Bundle keys of the notices queued for the person, oldest first. */
    public List<String> lettersTo(Role role) {
        return application
                .getBean(JdbcClient.class)
                .sql("select coalesce(model ->> 'key', template) from outbox where recipient = ? order by created_at")
                .param(people.get(role).email().value())
                .query(String.class)
                .list();
    }

    public <T> T as(Person person, Callable<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(person));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @SuppressWarnings("unchecked")
    private static FormInput input(Map<String, Object> typed) {
        return FormInput.of(typed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue() instanceof List<?> texts
                                ? (List<String>) texts
                                : List.of(field.getValue().toString()))));
    }

    private Person coordinator() {
        Person invited = person(Role.COORDINATOR, "Nadia Benali");
        accounts().assign(invited.id(), Territory.of("35"));
        return accounts().get(invited.id());
    }

    private Person person(Role role, String name) {
        EmailAddress email = new EmailAddress("personne-" + UUID.randomUUID() + "@exemple.fr");
        AccountId account = accounts().invite(email, name, role);
        return accounts().get(account);
    }

    private Accounts accounts() {
        return application.getBean(Accounts.class);
    }

    private Casefile casefile() {
        return application.getBean(Casefile.class);
    }

    private Tasks tasks() {
        return application.getBean(Tasks.class);
    }
}
