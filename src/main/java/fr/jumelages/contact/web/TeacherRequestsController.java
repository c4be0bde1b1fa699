package fr.jumelages.contact.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.contact.TeacherRequests;
import fr.jumelages.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher’s requests, and taking one back. */
@Controller
class TeacherRequestsController {

    private final TeacherRequests requests;

    TeacherRequestsController(TeacherRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/compte/demandes")
    String list(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("requests", requests.of(person.email()));
        return "contact/requests";
    }

    @PostMapping("/compte/demandes/{id}/retrait")
    String withdraw(
            @PathVariable UUID id,
            @AuthenticationPrincipal Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            requests.withdraw(person.email(), id);
        } catch (Refusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refused);
            return list(person, model);
        }
        next.addFlashAttribute("withdrawn", true);
        return "redirect:/compte/demandes";
    }
}
