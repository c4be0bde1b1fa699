package fr.jumelages.dialogue.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.dialogue.PartnerQuestions;
import fr.jumelages.dialogue.QuestionId;
import fr.jumelages.shared.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks the partner something from a step, and takes it back. */
@Controller
class QuestionController {

    private final PartnerQuestions questions;

    QuestionController(PartnerQuestions questions) {
        this.questions = questions;
    }

    @GetMapping("/taches/{taskId}/question")
    ModelAndView write(@PathVariable String taskId, @AuthenticationPrincipal Person person) {
        return page(taskId, person, new QuestionForm("", "", null));
    }

    @PostMapping("/taches/{taskId}/question")
    ModelAndView ask(@PathVariable String taskId, QuestionForm typed, @AuthenticationPrincipal Person person) {
        ModelAndView page = page(taskId, person, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        if (!typed.faults().isEmpty()) {
            return page.addObject("faults", typed.faults());
        }
        if (typed.isDoubtful()) {
            return page.addObject("doubtful", true);
        }
        try {
            questions.ask(taskId, typed.asked(), person);
            return step(taskId);
        } catch (Refusal refusal) {
            return page.addObject("refusal", refusal);
        }
    }

    @PostMapping("/taches/{taskId}/question/{id:[0-9a-f-]{36}}/retirer")
    ModelAndView withdraw(@PathVariable String taskId, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        questions.withdraw(taskId, new QuestionId(id), person);
        return step(taskId);
    }

    private ModelAndView page(String taskId, Person person, QuestionForm typed) {
        return new ModelAndView("dialogue/ask")
                .addObject("asking", questions.asking(taskId, person))
                .addObject("typed", typed);
    }

    /** Back to the step, where the question now stands. */
    private static ModelAndView step(String taskId) {
        return new ModelAndView("redirect:/taches/{taskId}").addObject("taskId", taskId);
    }
}
