package fr.jumelages.versions.process;

import fr.jumelages.tasklist.WorkItemRebuild;
import fr.jumelages.versions.ModelDesk.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Moves one running process. Steps are found again by their ids, where type and surroundings are the same; timers keep
 * their moments. The list of tasks follows, because its lines name the version of their form.
 */
@Component
class InstanceMove {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final WorkItemRebuild list;
    private final HeldTimers timers;
    private final Map<String, MigrationPlan> plans = new ConcurrentHashMap<>();

    InstanceMove(
            RuntimeService runtime,
            RepositoryService repository,
            TaskService tasks,
            WorkItemRebuild list,
            HeldTimers timers) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.list = list;
        this.timers = timers;
    }

    Optional<Obstacle> move(String instance, String toVersion) {
        list.keepAside(openTasks(instance));
        ProcessInstance running =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (running == null || running.getProcessDefinitionId().equals(toVersion)) {
            return Optional.of(new Obstacle("gone", ""));
        }
        try {
            migrate(running, toVersion);
            return Optional.empty();
        } catch (MigratingProcessInstanceValidationException stuck) {
            return Optional.of(obstacle(stuck, running.getProcessDefinitionId(), toVersion));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Process " + instance, e);
        }
    }

    private void migrate(ProcessInstance running, String toVersion) {
        Set<String> before = running.isSuspended() ? timers.of(running) : Set.of();
        runtime.newMigration(plan(running.getProcessDefinitionId(), toVersion))
                .processInstanceIds(running.getId())
                .execute();
        if (running.isSuspended()) {
            timers.putBack(running, before);
        }
        list.rebuild(openTasks(running.getId()));
    }

    private List<String> openTasks(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .map(Task::getId)
                .toList();
    }

    private MigrationPlan plan(String from, String to) {
        return plans.computeIfAbsent(
                from + ">" + to,
                key -> runtime.createMigrationPlan(from, to)
                        .mapEqualActivities()
                        .build());
    }

    private Obstacle obstacle(MigratingProcessInstanceValidationException stuck, String from, String to) {
        var report = stuck.getValidationReport();
        String element = Stream.concat(
                        report.getActivityInstanceReports().stream().map(one -> one.getSourceScopeId()),
                        report.getTransitionInstanceReports().stream().map(one -> one.getSourceScopeId()))
                .findFirst()
                .orElse("");
        String name = Candidate.names(repository.getBpmnModelInstance(from)).getOrDefault(element, element);
        if (element.isEmpty()) {
            return new Obstacle("unmovable", "");
        }
        boolean there = repository.getBpmnModelInstance(to).getModelElementById(element) != null;
        return new Obstacle(there ? "stepChanged" : "stepGone", name);
    }
}
