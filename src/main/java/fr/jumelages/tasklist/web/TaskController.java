package fr.jumelages.tasklist.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.forms.FormInput;
import fr.jumelages.forms.FreeTexts;
import fr.jumelages.forms.Validation;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.AlreadyDone;
import fr.jumelages.tasklist.FormChanged;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: its form in one column, what helps beside it; sent, refused, or kept as a draft. */
@Controller
class TaskController {

    /** Posted when the person has read again what seemed to name somebody, and stands by it. */
    private static final String REREAD = "_relu";

    private final Tasks tasks;
    private final TaskPage page;
    private final TaskFiles files;

    TaskController(Tasks tasks, TaskPage page, TaskFiles files) {
        this.tasks = tasks;
        this.page = page;
        this.files = files;
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
        return answer(taskId, person, FormInput.of(fields), fields.containsKey(REREAD), flash);
    }

    /** With files: they are kept as documents of the case first, the answer then names them. */
    @PostMapping(value = "/taches/{taskId}", consumes = "multipart/form-data")
    ModelAndView sendWithFiles(
            @PathVariable String taskId,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> fields,
            MultipartHttpServletRequest request,
            RedirectAttributes flash) {
        Tasks.Opened task = tasks.open(taskId, person);
        FormInput typed = FormInput.of(fields);
        if (!task.item().isOpen()) {
            return page.over(task, typed);
        }
        try {
            FormInput withFiles = files.store(task, person, request.getMultiFileMap(), typed);
            return answer(taskId, person, withFiles, fields.containsKey(REREAD), flash);
        } catch (Refusal refusal) {
            return page.refused(task, typed, refusal);
        }
    }

    /** Typing pauses: what stands in the fields is kept. Answers the words that say so. */
    @PostMapping(value = "/taches/{taskId}/brouillon", headers = "HX-Request")
    String draft(
            @PathVariable String taskId,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        model.addAttribute("savedAt", tasks.saveDraft(taskId, person, FormInput.of(fields)));
        return "tasklist/task :: draftSaved";
    }

    /** The same by a button, for browsers without scripts. */
    @PostMapping(value = "/taches/{taskId}/brouillon", headers = "!HX-Request")
    String draftByButton(
            @PathVariable String taskId,
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> fields) {
        tasks.saveDraft(taskId, person, FormInput.of(fields));
        return "redirect:/taches/" + taskId;
    }

    private ModelAndView answer(
            String taskId, Person person, FormInput typed, boolean reread, RedirectAttributes flash) {
        if (typed.changesForm()) {
            Tasks.Opened task = tasks.open(taskId, person);
            return page.form(task, typed.changed(task.schema()), List.of())
                    .addObject("seenVersion", typed.version().orElse(task.item().formVersion()));
        }
        if (!reread && typed.holds(PersonalDetails::suspectedIn)) {
            Tasks.Opened task = tasks.open(taskId, person);
            List<String> doubts = FreeTexts.labelsWhere(task.schema(), typed, PersonalDetails::suspectedIn);
            if (task.item().isOpen() && !doubts.isEmpty()) {
                return page.doubtful(task, typed, doubts);
            }
        }
        try {
            Tasks.Answered answered = tasks.answer(taskId, person, typed);
            return answered.isValid()
                    ? done(answered.item(), flash)
                    : invalid(tasks.open(taskId, person), answered.validation());
        } catch (AlreadyDone done) {
            return page.over(tasks.open(taskId, person), typed);
        } catch (FormChanged changed) {
            return page.changed(tasks.open(taskId, person), typed, changed.changes());
        } catch (Refusal refusal) {
            return page.refused(tasks.open(taskId, person), typed, refusal);
        }
    }

    private ModelAndView invalid(Tasks.Opened task, Validation validation) {
        ModelAndView view = page.form(task, validation.typed(), validation.errors());
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static ModelAndView done(WorkItem item, RedirectAttributes flash) {
        flash.addFlashAttribute("doneStep", item.nameKey());
        flash.addFlashAttribute("doneProject", item.title());
        flash.addFlashAttribute("doneReference", item.reference());
        return new ModelAndView("redirect:/taches");
    }
}
