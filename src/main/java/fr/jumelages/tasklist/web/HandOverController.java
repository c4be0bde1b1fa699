package fr.jumelages.tasklist.web;

import fr.jumelages.accounts.AccountId;
import fr.jumelages.accounts.Person;
import fr.jumelages.shared.Refusal;
import fr.jumelages.tasklist.HandOver;
import fr.jumelages.tasklist.Tasks;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <i>Confier cette tâche</i>, from the task’s page. */
@Controller
class HandOverController {

    private final Tasks tasks;
    private final HandOver handOver;
    private final TaskPage page;

    HandOverController(Tasks tasks, HandOver handOver, TaskPage page) {
        this.tasks = tasks;
        this.handOver = handOver;
        this.page = page;
    }

    /** What is typed. @param personne an account; @param mot for that person */
    record Typed(String personne, String mot) {

        private static final int LONGEST = 500;
        private static final UUID NOBODY = new UUID(0, 0);

        AccountId colleague() {
            try {
                return new AccountId(UUID.fromString(personne));
            } catch (IllegalArgumentException | NullPointerException nobody) {
                return new AccountId(NOBODY);
            }
        }

        String words() {
            String words = mot == null ? "" : mot.strip();
            if (words.length() > LONGEST) {
                throw new Refusal("step.wordsTooLong", LONGEST);
            }
            return words;
        }
    }

    @PostMapping("/taches/{taskId}/confier")
    ModelAndView hand(
            @PathVariable String taskId,
            Typed typed,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        Tasks.Opened task = tasks.open(taskId, person);
        if (!task.item().isOpen()) {
            return page.over(task, null);
        }
        try {
            Person colleague = handOver.to(taskId, typed.colleague(), typed.words(), person);
            flash.addFlashAttribute("handedStep", task.item().nameKey());
            flash.addFlashAttribute("handedTo", colleague.name());
            return new ModelAndView("redirect:/taches");
        } catch (Refusal refusal) {
            return page.refused(task, task.typed(), refusal).addObject("handOver", typed);
        }
    }
}
