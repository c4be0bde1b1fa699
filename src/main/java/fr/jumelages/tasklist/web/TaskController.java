package fr.jumelages.tasklist.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.AlreadyDone;
import fr.jumelages.tasklist.Tasks;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: its form in one column, what helps beside it; sent, refused, or kept as a draft. */
@Controller
class TaskController {

    private final Tasks tasks;
    private final TaskPage page;

    TaskController(Tasks tasks, TaskPage page) {
        this.tasks = tasks;
        this.page = page;
    }

    @GetMapping("/taches/{taskId}")
    ModelAndView show(@PathVariable String taskId, @AuthenticationPrincipal Person person) {
        Tasks.Opened task = tasks.open(taskId, person);
        return task.item().isOpen() ? page.form(task, task.typed(), List.of()) : page.over(task, null);
    }

    @PostMapping("/taches/{taskId}")
    ModelAndView send(
            @PathVariable String taskId,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        return answer(taskId, person, FormInput.of(fields), flash);
    }

    /** Typing pauses: what stands in the fields is kept. Answers the words that say so. */
    @PostMapping("/taches/{taskId}/brouillon")
    String draft(
            @PathVariable String taskId,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        Instant savedAt = tasks.saveDraft(taskId, person, FormInput.of(fields));
        model.addAttribute("savedAt", savedAt);
        return "tasklist/task :: draftSaved";
    }

    private ModelAndView answer(String taskId, Person person, FormInput typed, RedirectAttributes flash) {
        Tasks.Opened task = tasks.open(taskId, person);
        if (typed.changesForm()) {
            return page.form(task, typed.changed(task.schema()), List.of());
        }
        try {
            Validation validation = tasks.answer(taskId, person, typed);
            return validation.isValid() ? done(task, flash) : invalid(task, validation);
        } catch (AlreadyDone done) {
            return page.over(tasks.open(taskId, person), typed);
        } catch (Refusal refusal) {
            return page.refused(task, typed, refusal);
        }
    }

    private ModelAndView invalid(Tasks.Opened task, Validation validation) {
        return withStatus(page.form(task, validation.typed(), validation.errors()), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView done(Tasks.Opened task, RedirectAttributes flash) {
        flash.addFlashAttribute("done", task.item());
        return new ModelAndView("redirect:/taches");
    }

    private static ModelAndView withStatus(ModelAndView view, HttpStatusCode status) {
        view.setStatus(status);
        return view;
    }
}
