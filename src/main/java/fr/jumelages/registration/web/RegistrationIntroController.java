package fr.jumelages.registration.web;

import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.RegistrationDrafts;
import fr.jumelages.registration.Segment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a registration begins, and where it is taken up again. */
@Controller
class RegistrationIntroController {

    private final RegistrationDrafts drafts;
    private final DraftCookie cookie;

    RegistrationIntroController(RegistrationDrafts drafts, DraftCookie cookie) {
        this.drafts = drafts;
        this.cookie = cookie;
    }

    @GetMapping("/inscription")
    String intro(HttpServletRequest request, Model model) {
        cookie.draft(request).ifPresent(draft -> {
            model.addAttribute("draft", draft);
            model.addAttribute("resumePath", resumePath(draft.typed()));
        });
        return "registration/intro";
    }

    /** Who has a draft goes on with it: a second one would hide the first. */
    @PostMapping("/inscription")
    String begin(HttpServletRequest request, HttpServletResponse response) {
        return cookie.draft(request)
                .map(draft -> "redirect:" + resumePath(draft.typed()))
                .orElseGet(() -> {
                    cookie.set(drafts.begin(), request, response);
                    return "redirect:/inscription/" + Segment.FACILITY.path();
                });
    }

    static String resumePath(Typed typed) {
        return "/inscription/" + Segment.firstToMend(typed).map(Segment::path).orElse(RegistrationRecapController.PATH);
    }
}
