package fr.jumelages.tasklist;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.FormError;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FormSchema;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * The work of people, and the one way to do it. Every method sees only what the person may see; anything else is
 * {@link NotFound}.
 */
@Service
public class Tasks {

    private static final int TRIES = 5;

    private final WorkItems items;
    private final StepForms forms;
    private final TaskAnswers answers;
    private final Drafts drafts;
    private final TaskEngine engine;

    Tasks(WorkItems items, StepForms forms, TaskAnswers answers, Drafts drafts, TaskEngine engine) {
        this.items = items;
        this.forms = forms;
        this.answers = answers;
        this.drafts = drafts;
        this.engine = engine;
    }

    /** A step with its form and what is known for it. @param typed a draft or the prefilled values; @param beside what features show next to it */
    public record Opened(
            WorkItem item,
            FormSchema schema,
            Map<String, Object> data,
            FormInput typed,
            Optional<Instant> draftAt,
            List<Content> beside) {}

    /** Late first, then by what is due next. @param afterTask the last task of the page before, null for the first */
    public List<WorkItem> open(Person person, String afterTask, int limit) {
        WorkItem after =
                afterTask == null ? null : items.find(afterTask, person).orElse(null);
        return items.open(person, after, limit);
    }

    /** Counts to 100 at most. */
    public int countOpen(Person person) {
        return items.countOpen(person);
    }

    /**
     * Whether the next step of a case is being prepared. Asked right after an answer only: it is the one question of
     * these pages that the engine answers, because a job that has not run has left no trace of ours.
     */
    public boolean isMovingOn(String reference) {
        return engine.isMovingOn(reference);
    }

    /** What a case waits for; the caller has checked that the person may see the case. */
    public List<WorkItem> openOf(TwinningId twinning) {
        return items.openOf(twinning);
    }

    public WorkItem find(String taskId, Person person) {
        return items.find(taskId, person).orElseThrow(() -> new NotFound("task " + taskId));
    }

    public Opened open(String taskId, Person person) {
        WorkItem item = find(taskId, person);
        FormSchema schema = forms.schema(item);
        Map<String, Object> data = item.isOpen() ? forms.data(item) : Map.of();
        var draft = drafts.find(taskId, person.id());
        FormInput typed = draft.map(Drafts.Draft::typed).orElseGet(() -> FormInput.initial(schema, data));
        List<Content> beside = item.isOpen() ? forms.beside(item, person) : List.of();
        return new Opened(item, schema, data, typed, draft.map(Drafts.Draft::savedAt), beside);
    }

    public Instant saveDraft(String taskId, Person person, FormInput typed) {
        WorkItem item = find(taskId, person);
        return drafts.save(taskId, person.id(), typed.knownTo(forms.schema(item)));
    }

    /** What became of an answer. @param item the step as it stood before */
    public record Answered(WorkItem item, Validation validation) {

        public boolean isValid() {
            return validation.isValid();
        }

        public List<FormError> errors() {
            return validation.errors();
        }
    }

    /**
     * Does the step if the answer is right; otherwise nothing happens and the validation says what to mend.
     *
     * @throws AlreadyDone when it was done before, also by this very answer sent twice
     * @throws FormChanged when the page showed a version of the form that asks something else
     * @throws fr.jumelages.shared.Refusal when the domain says no
     */
    public Answered answer(String taskId, Person person, FormInput typed) {
        return answer(taskId, person, typed, TRIES);
    }

    /** Two branches of one case completed at the same moment: the engine lets one win, the other simply tries again. */
    private Answered answer(String taskId, Person person, FormInput typed, int tries) {
        try {
            return answers.check(taskId, person, typed);
        } catch (OptimisticLockingFailureException | PessimisticLockingFailureException e) {
            if (tries <= 1) {
                throw e;
            }
            return answer(taskId, person, typed, tries - 1);
        }
    }
}
