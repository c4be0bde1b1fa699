package fr.jumelages.directory.web;

import fr.jumelages.accounts.RateLimit;
import fr.jumelages.accounts.RateLimits;
import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.FacilityQuery;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.directory.WeekSlot;
import fr.jumelages.shared.SchoolYear;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The public list of facilities. */
@Controller
class DirectoryController {

    private static final RateLimit TYPING = new RateLimit("directory-suggestion", 600, Duration.ofMinutes(5));

    private final Directory directory;
    private final Whereabouts whereabouts;
    private final RateLimits limits;
    private final Clock clock;

    DirectoryController(Directory directory, Whereabouts whereabouts, RateLimits limits, Clock clock) {
        this.directory = directory;
        this.whereabouts = whereabouts;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/etablissements")
    String list(@ModelAttribute("search") SearchForm search, HttpServletRequest request, Model model) {
        TeacherPlace from = whereabouts.find(search.ou(), search.ecole());
        FacilityQuery query = search.query(from);
        model.addAttribute("results", SearchResults.of(search, query, from, directory.search(query, search.after())));
        model.addAttribute("year", SchoolYear.of(clock.instant()));
        if (narrows(request)) {
            return "directory/list :: #results";
        }
        model.addAttribute("radii", TeacherPlace.RADII);
        model.addAttribute("kinds", FacilityKind.values());
        model.addAttribute("types", TwinningType.values());
        model.addAttribute("levels", SchoolLevel.values());
        model.addAttribute("themes", Theme.values());
        model.addAttribute("slots", WeekSlot.values());
        return "directory/list";
    }

    /** Schools that may be meant, while somebody types; none is no news, because a town may be meant as well. */
    @GetMapping(value = "/etablissements/ecoles", headers = "HX-Request")
    String schools(@RequestParam(defaultValue = "") String ou, HttpServletRequest request, Model model) {
        limits.consume(TYPING, request.getRemoteAddr());
        var found = whereabouts.suggest(ou.replaceAll("\\p{Cntrl}", " ").strip());
        model.addAttribute("suggestions", found);
        model.addAttribute("name", "ecole");
        model.addAttribute("asked", !found.isEmpty());
        return "directory/suggestions :: schoolsTyped";
    }

    /** htmx asks for the list alone, but for the whole page when it goes back in the history. */
    private static boolean narrows(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
