package fr.jumelages.reminders.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.reminders.Snoozes;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <i>Me le rappeler plus tard</i>, from the task’s page, where the morning’s letter leads too. */
@Controller
class SnoozeController {

    private final Tasks tasks;
    private final Snoozes snoozes;

    SnoozeController(Tasks tasks, Snoozes snoozes) {
        this.tasks = tasks;
        this.snoozes = snoozes;
    }

    /** A step that is over says so on its own page. */
    @PostMapping("/taches/{taskId}/rappel")
    String putOff(
            @PathVariable String taskId,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "0") int jours,
            RedirectAttributes flash) {
        WorkItem item = tasks.find(taskId, person);
        if (item.isOpen()) {
            snoozes.putOff(item, person, jours);
            flash.addFlashAttribute("snoozeChanged", true);
        }
        return "redirect:/taches/" + taskId + "#rappel";
    }

    @PostMapping("/taches/{taskId}/rappel/annuler")
    String takeBack(@PathVariable String taskId, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        snoozes.takeBack(tasks.find(taskId, person), person);
        flash.addFlashAttribute("snoozeChanged", true);
        return "redirect:/taches/" + taskId + "#rappel";
    }
}
