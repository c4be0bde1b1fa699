package fr.jumelages.bench;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** What lists and boards would ask if they asked the engine, as its manual shows it. */
record EngineQuestions(TaskService tasks, RuntimeService runtime) {

    private static final List<String> STAGES =
            List.of("registration", "school-contact", "framing", "onboarding", "meeting", "feedback");

    /** Ids of the open tasks of these groups that are due first. */
    List<String> open(List<String> groups, int limit) {
        return tasks
                .createTaskQuery()
                .active()
                .taskCandidateGroupIn(groups)
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(0, limit)
                .stream()
                .map(Task::getId)
                .toList();
    }

    /** Open instances and late tasks of each stage, summed. @param departement a code, null for the whole country */
    long[] counts(String departement, Date now) {
        long open = 0;
        long late = 0;
        for (String stage : STAGES) {
            var instances = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(stage)
                    .active();
            var steps =
                    tasks.createTaskQuery().processDefinitionKey(stage).active().dueBefore(now);
            if (departement != null) {
                instances.variableValueEquals("departement", departement);
                steps.processVariableValueEquals("departement", departement);
            }
            open += instances.count();
            late += steps.count();
        }
        return new long[] {open, late};
    }
}
