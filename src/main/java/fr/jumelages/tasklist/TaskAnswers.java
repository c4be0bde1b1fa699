package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;
import fr.jumelages.forms.FormChange;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormValidator;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.NotFound;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One answer, one transaction: read, checked, who did it elected, the answer stored, the token moved, the domain
 * changed, the lists updated; or nothing of all that. What the check has read, the domain need not read again.
 */
@Component
class TaskAnswers {

    private final WorkItems items;
    private final StepForms forms;
    private final FormValidator validator;
    private final StepCompletion completion;

    TaskAnswers(WorkItems items, StepForms forms, FormValidator validator, StepCompletion completion) {
        this.items = items;
        this.forms = forms;
        this.validator = validator;
        this.completion = completion;
    }

    /** @throws AlreadyDone when the step was not open any more, FormChanged; then nothing happened */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Tasks.Answered check(String taskId, Person person, FormInput typed) {
        WorkItem item = find(taskId, person);
        if (!item.isOpen()) {
            throw new AlreadyDone(item);
        }
        requireSameForm(item, typed);
        Validation validation = validator.validate(forms.schema(item), typed, forms.data(item));
        if (validation.isValid() && !completion.complete(item, person, validation.answers())) {
            throw late(find(taskId, person));
        }
        return new Tasks.Answered(item, validation);
    }

    private void requireSameForm(WorkItem item, FormInput typed) {
        List<FormChange> changes =
                typed.version().map(seen -> forms.changesSince(seen, item)).orElse(List.of());
        if (!changes.isEmpty()) {
            throw new FormChanged(changes);
        }
    }

    /** Still open, the step moved to another version of its process since it was read: it is to be read again. */
    private static RuntimeException late(WorkItem item) {
        return item.isOpen()
                ? new OptimisticLockingFailureException("task " + item.taskId() + " has another form")
                : new AlreadyDone(item);
    }

    private WorkItem find(String taskId, Person person) {
        return items.find(taskId, person).orElseThrow(() -> new NotFound("task " + taskId));
    }
}
