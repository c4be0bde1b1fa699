package fr.jumelages.directory.web;

import fr.jumelages.directory.FacilityCount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where facilities can be asked, by département. */
@Controller
class MapController {

    private final FacilityCount count;

    MapController(FacilityCount count) {
        this.count = count;
    }

    @GetMapping("/etablissements/carte")
    String map(Model model) {
        model.addAttribute("map", Cartogram.of(count.byDepartement()));
        return "directory/map";
    }
}
