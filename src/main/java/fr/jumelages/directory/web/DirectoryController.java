package fr.jumelages.directory.web;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityKind;
import fr.jumelages.directory.FacilityPage;
import fr.jumelages.directory.SchoolLevel;
import fr.jumelages.directory.Theme;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.shared.Departement;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The public directory of facilities. */
@Controller
class DirectoryController {

    private static final String ID = "{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/etablissements")
    String list(@ModelAttribute("search") SearchForm search, Model model) {
        FacilityPage page = directory.search(search.query(), search.after());
        model.addAttribute("query", search.query());
        model.addAttribute("text", search.text());
        model.addAttribute("narrowed", search.isNarrowed());
        model.addAttribute("facilities", page.facilities());
        model.addAttribute("nextUrl", search.nextUrl(page));
        model.addAttribute("departements", Departement.all());
        model.addAttribute("kinds", FacilityKind.values());
        model.addAttribute("types", TwinningType.values());
        model.addAttribute("levels", SchoolLevel.values());
        model.addAttribute("themes", Theme.values());
        return "directory/list";
    }

    @GetMapping("/etablissements/" + ID)
    String facility(@PathVariable UUID id, Model model) {
        var facility = directory.facility(new FacilityId(id));
        model.addAttribute("facility", facility);
        model.addAttribute("departement", Departement.of(facility.address().departement()));
        return "directory/facility";
    }
}
