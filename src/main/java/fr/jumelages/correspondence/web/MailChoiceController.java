package fr.jumelages.correspondence.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.mail.MailChoice;
import fr.jumelages.mail.MailChoices;
import fr.jumelages.mail.MailKind;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which letters the signed-in person wants. */
@Controller
@RequestMapping("/compte/courriels")
class MailChoiceController {

    private final MailChoices choices;

    MailChoiceController(MailChoices choices) {
        this.choices = choices;
    }

    @GetMapping
    String page(@AuthenticationPrincipal Person person, Model model) {
        Map<MailKind, MailChoice> shown = choices.of(person.email());
        shown.keySet().removeIf(kind -> !concerns(kind, person));
        model.addAttribute("choices", shown);
        return "correspondence/choices";
    }

    /** @param form a choice by the name of its kind; what a browser’s form can’t send is left out */
    @PostMapping
    String save(
            @RequestParam Map<String, String> form, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        Map<MailKind, MailChoice> chosen = new EnumMap<>(MailKind.class);
        for (MailKind kind : MailKind.values()) {
            kind.choices().stream()
                    .filter(choice -> kind.isOptional() && choice.name().equals(form.get(kind.name())))
                    .forEach(choice -> chosen.put(kind, choice));
        }
        choices.choose(person.email(), chosen);
        flash.addFlashAttribute("saved", true);
        return "redirect:/compte/courriels";
    }

    private static boolean concerns(MailKind kind, Person person) {
        return kind != MailKind.OVERVIEW || person.has(Role.COORDINATOR);
    }
}
