package fr.jumelages.feedback.web;

import fr.jumelages.feedback.PublishedTestimonies;
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
    String list(@RequestParam(required = false) UUID apres, Model model) {
        List<PublishedTestimonies.Shown> found = testimonies.page(apres, PAGE + 1);
        List<PublishedTestimonies.Shown> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("testimonies", shown);
        model.addAttribute(
                "next",
                found.size() > PAGE
                        ? "/temoignages?apres=" + shown.get(PAGE - 1).id()
                        : null);
        return "feedback/testimonies";
    }
}
