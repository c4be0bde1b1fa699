package fr.jumelages.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Accounts;
import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.Opening;
import fr.jumelages.casefile.Stage;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.SchoolId;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.SchoolProfile;
import fr.jumelages.forms.FormInput;
import fr.jumelages.shared.EmailAddress;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One stage of one project, walked as people do it: through the task list, with the real forms, records and engine. The
 * project is its own, has the members asked for, further ones join as the stage lets them, and its school stands in the
 * directory: for tests of a stage’s own course. {@link TestProject} is for all that only needs a project to stand on.
 */
public final class StageWalk {

    private final ApplicationContext beans;
    private final TwinningSummary project;
    private final ProcessInstance stage;

    private StageWalk(ApplicationContext beans, TwinningSummary project, ProcessInstance stage) {
        this.beans = beans;
        this.project = project;
        this.stage = stage;
    }

    /** A facility in Ille-et-Vilaine and a school in Loire-Atlantique: both in zone B. */
    public static StageWalk start(ApplicationContext beans, String process, Role... members) {
        TwinningSummary project = opened(beans, members);
        ProcessInstance stage = beans.getBean(RuntimeService.class)
                .startProcessInstanceByKey(process, project.reference(), twinning(project));
        return new StageWalk(beans, project, stage);
    }

    /** Within the master process, which goes on to the next stage. */
    public static StageWalk within(ApplicationContext beans, Stage stage, Role... members) {
        TwinningSummary project = opened(beans, members);
        ProcessInstance within = beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .superProcessInstanceId(master(beans, project, stage).getId())
                .singleResult();
        return new StageWalk(beans, project, within);
    }

    /** The same project also runs this stage now, within the master process. */
    public void goOn(Stage stage) {
        master(beans, project, stage);
    }

    private static ProcessInstance master(ApplicationContext beans, TwinningSummary project, Stage stage) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceByKey("twinning")
                .businessKey(project.reference())
                .setVariables(twinning(project))
                .startBeforeActivity(stage.callActivity())
                .execute();
    }

    private static Map<String, Object> twinning(TwinningSummary project) {
        return Map.of("twinningId", project.id().toString());
    }

    private static TwinningSummary opened(ApplicationContext beans, Role... members) {
        init(beans.getBean(ProcessEngine.class));
        Casefile casefile = beans.getBean(Casefile.class);
        TwinningSummary project = casefile.open(Opening.furtherSchool("Les Tilleuls", "35", null));
        SchoolId school = beans.getBean(Directory.class)
                .findOrAddSchool(new SchoolProfile(null, "Collège Jean-Zay", SchoolLevel.COLLEGE, "44000", "Nantes"));
        casefile.attachSchool(project.id(), school.value(), "Collège Jean-Zay");
        for (Role role : members) {
            casefile.addMember(project.id(), invited(beans, project, role), role);
        }
        return casefile.get(project.id());
    }

    private static AccountId invited(ApplicationContext beans, TwinningSummary project, Role role) {
        String address = role.name().toLowerCase() + "." + project.reference().toLowerCase() + "@exemple.fr";
        return beans.getBean(Accounts.class).invite(new EmailAddress(address), "Camille " + role.name(), role);
    }

    public TwinningSummary project() {
        return project;
    }

    public ProcessInstance stage() {
        return stage;
    }

    public Person member(Role role) {
        return beans.getBean(Casefile.class).members(project.id()).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** The step as its page shows it, in French. */
    public Tasks.Opened open(Role role, String form) {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        try {
            return tasks().open(item(role, form).taskId(), member(role));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** What was typed and chosen, as field, answer, field, answer… ; several answers to a field are given one by one. */
    public StageWalk answer(Role role, String form, String... fields) {
        Tasks.Answered answered = tasks().answer(item(role, form).taskId(), member(role), typed(fields));
        assertThat(answered.errors()).isEmpty();
        return this;
    }

    /** Several people answer at the same moment. */
    public StageWalk together(List<Consumer<StageWalk>> answers) {
        List<CompletableFuture<Void>> running = answers.stream()
                .map(answer -> CompletableFuture.runAsync(() -> answer.accept(this)))
                .toList();
        running.forEach(CompletableFuture::join);
        return this;
    }

    /** Runs the step that waits for the job executor. */
    public StageWalk runJob(String activity) {
        ManagementService jobs = beans.getBean(ManagementService.class);
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(stage.getId())
                .activityId(activity)
                .singleResult()
                .getId());
        return this;
    }

    public List<String> openForms() {
        return tasks().openOf(project.id()).stream()
                .map(WorkItem::formId)
                .sorted()
                .toList();
    }

    private WorkItem item(Role role, String form) {
        return tasks().openOf(project.id()).stream()
                .filter(item -> item.formId().equals(form) && item.role() == role)
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open for " + role + " but " + openForms()));
    }

    private Tasks tasks() {
        return beans.getBean(Tasks.class);
    }

    private static FormInput typed(String... fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            String answer = fields[i + 1];
            typed.merge(
                    fields[i],
                    List.of(answer),
                    (first, second) ->
                            Stream.concat(first.stream(), second.stream()).toList());
        }
        return FormInput.of(typed);
    }
}
