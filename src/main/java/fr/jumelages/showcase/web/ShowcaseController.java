package fr.jumelages.showcase.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.showcase.FacilityPages;
import fr.jumelages.showcase.OpenFrom;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A facility’s page, as its director or a coordinator changes it. */
@Controller
class ShowcaseController {

    static final String PAGE = "/vitrine/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final FacilityPages pages;
    private final QuestionWords words;

    ShowcaseController(FacilityPages pages, QuestionWords words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PAGE)
    String form(@PathVariable UUID id, @AuthenticationPrincipal Person person, Model model, Locale locale) {
        var kept = pages.open(new FacilityId(id), person);
        return page(kept, ShowcaseQuestions.written(kept), List.of(), model, locale);
    }

    @PostMapping(PAGE)
    String tell(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var kept = pages.open(new FacilityId(id), person);
        Typed typed = Typed.from(parameters, ShowcaseQuestions.PAGE);
        List<Problem> problems = ShowcaseQuestions.PAGE.check(typed);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(kept, typed, problems, model, locale);
        }
        pages.tell(
                kept.facility().id(),
                person,
                ShowcaseQuestions.read(typed),
                typed.number("capacity"),
                typed.choice("openFrom", OpenFrom.class));
        return "redirect:/etablissements/" + id;
    }

    private String page(FacilityPages.Kept kept, Typed typed, List<Problem> problems, Model model, Locale locale) {
        model.addAttribute("kept", kept);
        model.addAttribute("view", words.view(ShowcaseQuestions.PAGE, typed, problems, locale));
        return "showcase/page";
    }
}
