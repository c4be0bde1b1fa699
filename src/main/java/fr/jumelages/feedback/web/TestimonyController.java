package fr.jumelages.feedback.web;

import fr.jumelages.feedback.PublishedTestimonies;
import fr.jumelages.feedback.PublishedTestimonies.Shown;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What directors tell of their projects, for everybody. */
@Controller
class TestimonyController {

    private static final int PAGE = 12;

    private final PublishedTestimonies testimonies;

    TestimonyController(PublishedTestimonies testimonies) {
        this.testimonies = testimonies;
    }

    @GetMapping("/temoignages")
    String list(TestimonyForm form, @RequestParam(required = false) UUID apres, Model model) {
        List<Shown> found = testimonies.page(form.filter(), apres, PAGE + 1);
        List<Shown> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("testimonies", shown);
        model.addAttribute("form", form);
        model.addAttribute(
                "next", found.size() > PAGE ? form.after(shown.get(PAGE - 1).id()) : null);
        return "feedback/testimonies";
    }
}
