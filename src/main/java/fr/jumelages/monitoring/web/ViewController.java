package fr.jumelages.monitoring.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.monitoring.SavedViews;
import fr.jumelages.shared.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A coordinator’s own lists of the board: kept, renamed, removed, one of them opened with the board. */
@Controller
@RequestMapping(ViewController.PAGE)
class ViewController {

    static final String PAGE = "/suivi/vues";
    private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Person person) {
        return new ModelAndView("monitoring/views").addObject("views", views.of(person.id()));
    }

    @PostMapping
    ModelAndView save(
            @AuthenticationPrincipal Person person, BoardForm form, @RequestParam(defaultValue = "") String nom) {
        return change(
                person,
                "redirect:" + form.addresses().view(),
                () -> views.save(person.id(), nom, form.addresses().view()));
    }

    @PostMapping(ONE)
    ModelAndView rename(
            @PathVariable UUID id,
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String nom) {
        return change(person, "redirect:" + PAGE, () -> views.rename(person.id(), id, nom));
    }

    @PostMapping(ONE + "/defaut")
    ModelAndView prefer(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return change(person, "redirect:" + PAGE, () -> views.prefer(person.id(), id));
    }

    @PostMapping(ONE + "/supprimer")
    ModelAndView remove(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return change(person, "redirect:" + PAGE, () -> views.remove(person.id(), id));
    }

    private ModelAndView change(Person person, String next, Runnable change) {
        try {
            change.run();
            return new ModelAndView(next);
        } catch (Refusal refusal) {
            ModelAndView page = list(person).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }
}
