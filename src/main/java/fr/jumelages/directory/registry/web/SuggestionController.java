package fr.jumelages.directory.registry.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.registry.FacilityRegistry;
import fr.jumelages.directory.registry.SchoolRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What somebody who types may mean, as a part of a form. {@code nom} is the name of the radio buttons, {@code niveau} the
 * only school level wanted. Pages without JavaScript put the same fragments in by themselves.
 */
@Controller
class SuggestionController {

    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    /** Somebody types ten letters a second for a few words; a whole school may do so behind one connection. */
    private static final RateLimit TYPING = new RateLimit("registry-suggestion", 600, Duration.ofMinutes(5));

    private final FacilityRegistry facilities;
    private final SchoolRegistry schools;
    private final RateLimits limits;

    SuggestionController(FacilityRegistry facilities, SchoolRegistry schools, RateLimits limits) {
        this.facilities = facilities;
        this.schools = schools;
        this.limits = limits;
    }

    @GetMapping(value = "/registre/etablissements", headers = "HX-Request")
    String facilities(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest request,
            Model model) {
        prepare(q, nom, request, model);
        if (isEnough(q)) {
            model.addAttribute("suggestions", facilities.suggest(q, SHOWN));
        }
        return "directory/suggestions :: facilitiesTyped";
    }

    @GetMapping(value = "/registre/ecoles", headers = "HX-Request")
    String schools(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest request,
            Model model) {
        prepare(q, nom, request, model);
        if (isEnough(q)) {
            model.addAttribute("suggestions", schools.suggest(q, level(niveau), SHOWN));
        }
        return "directory/suggestions :: schoolsTyped";
    }

    private void prepare(String q, String nom, HttpServletRequest request, Model model) {
        limits.consume(TYPING, request.getRemoteAddr());
        model.addAttribute("name", nom.matches("[A-Za-z][A-Za-z0-9_-]{0,40}") ? nom : "suggestion");
        model.addAttribute("asked", isEnough(q));
    }

    private static boolean isEnough(String q) {
        return q.strip().length() >= SHORTEST;
    }

    private static SchoolLevel level(String niveau) {
        return Arrays.stream(SchoolLevel.values())
                .filter(level -> Objects.equals(level.name(), niveau))
                .findFirst()
                .orElse(null);
    }
}
