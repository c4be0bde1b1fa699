package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** How people lived the twinnings of a territory, for coordinators and administrators; as a page and as an open file. */
@Controller
class SatisfactionController {

    private final ProgrammeSatisfaction satisfaction;
    private final SatisfactionWords words;
    private final SatisfactionFile file;

    SatisfactionController(ProgrammeSatisfaction satisfaction, SatisfactionWords words, SatisfactionFile file) {
        this.satisfaction = satisfaction;
        this.words = words;
        this.file = file;
    }

    @GetMapping("/suivi/satisfaction")
    String page(@AuthenticationPrincipal Person person, SatisfactionForm form, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "rows", words.rows(form.lens(), satisfaction.by(form.lens(), form.selection(), person), locale));
        model.addAttribute("years", satisfaction.years(person));
        return "feedback/satisfaction";
    }

    @GetMapping("/suivi/satisfaction.csv")
    ResponseEntity<StreamingResponseBody> file(@AuthenticationPrincipal Person person, SatisfactionForm form) {
        var attachment =
                ContentDisposition.attachment().filename("satisfaction.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(out -> file.write(form.selection(), person, out));
    }
}
