package fr.jumelages.registration.web;

import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.Draft;
import fr.jumelages.registration.NumberDoubts;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.registration.Segment;
import fr.jumelages.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The four segments. Whatever is sent is kept in the draft first, right or wrong. */
@Controller
class SegmentController {

    private static final String SEGMENTS = "{segment:etablissement|personnes|souhaits|moyens}";

    private final RegistrationDrafts drafts;
    private final DraftCookie cookie;
    private final NumberDoubts doubts;
    private final SegmentPage page;

    SegmentController(RegistrationDrafts drafts, DraftCookie cookie, NumberDoubts doubts, SegmentPage page) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.doubts = doubts;
        this.page = page;
    }

    @GetMapping("/inscription/" + SEGMENTS)
    ModelAndView ask(
            @PathVariable String segment,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            Locale locale) {
        boolean searches = !q.isBlank() && at(segment) == Segment.FACILITY;
        return cookie.draft(request)
                .map(draft ->
                        searches ? page.search(q, draft, locale) : page.show(at(segment), draft, List.of(), locale))
                .orElseGet(SegmentController::beginning);
    }

    /** Typing pauses: what stands in the fields is kept as it is. Answers the words that say so. */
    @PostMapping(value = "/inscription/" + SEGMENTS + "/brouillon", headers = "HX-Request")
    String keep(
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Typed typed = Typed.from(parameters, at(segment).page());
        model.addAttribute(
                "savedAt",
                drafts.save(cookie.tokenOrNew(request, response), typed).savedAt());
        return "registration/segment :: saved";
    }

    @PostMapping("/inscription/" + SEGMENTS)
    ModelAndView answer(
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Segment current = at(segment);
        Typed typed = Typed.from(parameters, current.page());
        if (parameters.containsKey("garder")) {
            typed = doubts.confirm(typed);
        }
        Draft draft = drafts.save(cookie.tokenOrNew(request, response), typed);
        return parameters.containsKey("plusTard") ? beginning() : next(current, draft, locale);
    }

    private ModelAndView next(Segment current, Draft draft, Locale locale) {
        List<Problem> problems = current.check(draft.typed());
        if (!problems.isEmpty()) {
            return unprocessable(page.show(current, draft, problems, locale));
        }
        List<Problem> open = current == Segment.FACILITY ? doubts.open(draft.typed()) : List.of();
        if (!open.isEmpty()) {
            return unprocessable(page.doubt(current, draft, open, locale));
        }
        return new ModelAndView(
                "redirect:/inscription/" + current.next().map(Segment::path).orElse(RegistrationRecapController.PATH));
    }

    private static ModelAndView beginning() {
        return new ModelAndView("redirect:/inscription");
    }

    private static ModelAndView unprocessable(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static Segment at(String path) {
        return Segment.at(path).orElseThrow(() -> new NotFound("segment"));
    }
}
