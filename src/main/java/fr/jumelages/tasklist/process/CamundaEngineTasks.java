package fr.jumelages.tasklist.process;

import static fr.jumelages.casefile.process.CaseVariables.TWINNING;
import static fr.jumelages.workflow.Deadlines.MEETING_AT;

import fr.jumelages.casefile.Stage;
import fr.jumelages.tasklist.EngineTasks;
import fr.jumelages.tasklist.WorkItemProjection.Opened;
import fr.jumelages.workflow.StepName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaEngineTasks implements EngineTasks {

    private final TaskService tasks;
    private final RepositoryService repository;

    CamundaEngineTasks(TaskService tasks, RepositoryService repository) {
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    public List<Opened> all() {
        return tasks.createTaskQuery().list().stream().map(this::opened).toList();
    }

    @Override
    public List<Opened> of(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                        .map(this::opened)
                        .toList();
    }

    private Opened opened(Task task) {
        var definition = repository.getProcessDefinition(task.getProcessDefinitionId());
        Map<String, Object> variables = tasks.getVariables(task.getId());
        return new Opened(
                task.getId(),
                UUID.fromString((String) variables.get(TWINNING.name())),
                WorkItemListener.SUBJECTS.stream()
                        .filter(variables::containsKey)
                        .map(name -> UUID.fromString((String) variables.get(name)))
                        .findFirst()
                        .orElse(null),
                StepName.ofTask(task.getTaskDefinitionKey()),
                definition.getDeploymentId(),
                Stage.ofProcess(definition.getKey()).map(Stage::name).orElse(null),
                role(task),
                task.getDueDate().toInstant(),
                Optional.ofNullable((String) variables.get(MEETING_AT.name()))
                        .map(Instant::parse)
                        .orElse(null),
                WorkItemListener.doer(task.getAssignee()));
    }

    private String role(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow();
    }
}
