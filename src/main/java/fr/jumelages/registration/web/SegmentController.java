package fr.jumelages.registration.web;

import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.Draft;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.registration.Segment;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
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

/** The four segments. Whatever is sent is kept in the draft first, right or wrong. */
@Controller
class SegmentController {

    private static final String SEGMENTS = "{segment:etablissement|personnes|souhaits|moyens}";

    private final RegistrationDrafts drafts;
    private final DraftCookie cookie;
    private final QuestionWords words;

    SegmentController(RegistrationDrafts drafts, DraftCookie cookie, QuestionWords words) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.words = words;
    }

    @GetMapping("/inscription/" + SEGMENTS)
    String ask(@PathVariable String segment, HttpServletRequest request, Model model, Locale locale) {
        return cookie.draft(request)
                .map(draft -> page(at(segment), draft, List.of(), model, locale))
                .orElse("redirect:/inscription");
    }

    /** @param plusTard present when the person goes on another time: nothing is checked then */
    @PostMapping("/inscription/" + SEGMENTS)
    String answer(
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) String plusTard,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Segment current = at(segment);
        Draft draft = drafts.save(tokenOrNew(request, response), Typed.from(parameters, current.page()));
        if (plusTard != null) {
            return "redirect:/inscription";
        }
        List<Problem> problems = current.check(draft.typed());
        if (problems.isEmpty()) {
            return "redirect:/inscription/"
                    + current.next().map(Segment::path).orElse(RegistrationRecapController.PATH);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(current, draft, problems, model, locale);
    }

    /** A lost cookie loses nothing: a new draft begins with what was just typed. */
    private SecretToken tokenOrNew(HttpServletRequest request, HttpServletResponse response) {
        return cookie.token(request).orElseGet(() -> {
            SecretToken token = drafts.begin();
            cookie.set(token, request, response);
            return token;
        });
    }

    private String page(Segment segment, Draft draft, List<Problem> problems, Model model, Locale locale) {
        model.addAttribute("segment", segment);
        model.addAttribute("total", Segment.values().length);
        model.addAttribute("view", words.view(segment.page(), draft.typed(), problems, locale));
        model.addAttribute("savedAt", draft.typed().values().isEmpty() ? null : draft.savedAt());
        return "registration/segment";
    }

    private static Segment at(String path) {
        return Segment.at(path).orElseThrow(() -> new NotFound("segment"));
    }
}
