package fr.jumelages.tasklist.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.tasklist.DayNotes;
import fr.jumelages.tasklist.Tasks;
import fr.jumelages.tasklist.WorkItem;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Mes tâches</i>: one list over all projects, late first. */
@Controller
class TaskListController {

    private static final int PAGE = 20;

    private final Tasks tasks;
    private final List<DayNotes> notes;
    private final Clock clock;

    TaskListController(Tasks tasks, List<DayNotes> notes, Clock clock) {
        this.tasks = tasks;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param answered the project that an answer has just reached, or null */
    private boolean isComing(String answered) {
        return answered != null && tasks.isMovingOn(answered);
    }

    @GetMapping("/taches")
    String list(@AuthenticationPrincipal Person person, @RequestParam(required = false) String apres, Model model) {
        List<WorkItem> found = tasks.open(person, apres, PAGE + 1);
        List<WorkItem> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute(
                "notes",
                notes.stream().flatMap(note -> note.of(person).stream()).toList());
        model.addAttribute("items", page);
        model.addAttribute("now", clock.instant());
        model.addAttribute(
                "next",
                found.size() > PAGE ? "/taches?apres=" + page.get(PAGE - 1).taskId() : "");
        model.addAttribute("coming", isComing((String) model.getAttribute("doneReference")));
        return "tasklist/list";
    }
}
