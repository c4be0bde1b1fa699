package fr.jumelages.site.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that explain the programme and the site; they hold nothing but texts. */
@Controller
class PublicPages {

    private static final List<Topic> REASONS = List.of(
            new Topic("company", "people"),
            new Topic("regard", "eye"),
            new Topic("use", "heart"),
            new Topic("team", "house-heart"));
    private static final List<Topic> KINDS = List.of(
            new Topic("inPerson", "people"), new Topic("remote", "camera-video"), new Topic("hybrid", "shuffle"));
    private static final List<String> STAGES =
            List.of("REGISTRATION", "SCHOOL_CONTACT", "FRAMING", "ONBOARDING", "EVENT", "FEEDBACK");

    /** A few words with a picture. @param key end of their message keys; @param icon name in the sprite */
    record Topic(String key, String icon) {}

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("reasons", REASONS);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("stages", STAGES);
        return "site/home";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "site/accessibility";
    }

    @GetMapping("/mentions-legales")
    String legal() {
        return "site/legal";
    }

    @GetMapping("/donnees-personnelles")
    String privacy() {
        return "site/privacy";
    }

    @GetMapping("/plan-du-site")
    String sitemap() {
        return "site/sitemap";
    }
}
