package fr.jumelages.directory.web;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.directory.FacilityPhotos;
import fr.jumelages.directory.FacilityStandings;
import fr.jumelages.directory.PageKeepers;
import fr.jumelages.shared.Departement;
import java.security.Principal;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a facility shows to schools. */
@Controller
class FacilityController {

    private static final String PAGE = "/etablissements/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Directory directory;
    private final FacilityStandings standings;
    private final FacilityPhotos photos;
    private final Whereabouts whereabouts;
    private final PageKeepers keepers;

    FacilityController(
            Directory directory,
            FacilityStandings standings,
            FacilityPhotos photos,
            Whereabouts whereabouts,
            PageKeepers keepers) {
        this.directory = directory;
        this.standings = standings;
        this.photos = photos;
        this.whereabouts = whereabouts;
        this.keepers = keepers;
    }

    /** @param ecole number of the school from which the distance is told */
    @GetMapping(PAGE)
    String facility(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String ecole, Principal reader, Model model) {
        var facility = directory.facility(new FacilityId(id));
        model.addAttribute("facility", facility);
        model.addAttribute("outlook", standings.of(facility.id()));
        model.addAttribute("year", standings.schoolYear());
        model.addAttribute("means", Means.of(facility.showcase()));
        model.addAttribute("departement", Departement.of(facility.address().departement()));
        model.addAttribute("keeps", reader != null && keepers.keeps(facility.id(), reader));
        TeacherPlace from = whereabouts.find("", ecole);
        model.addAttribute("from", from);
        model.addAttribute(
                "kilometres",
                from.place() == null || facility.place() == null
                        ? null
                        : from.place().kilometresTo(facility.place()));
        return "directory/facility";
    }

    /** Only what a coordinator has looked at. */
    @GetMapping(PAGE + "/photo")
    ResponseEntity<byte[]> photo(@PathVariable UUID id, @RequestParam(defaultValue = "") String taille) {
        byte[] content = photos.published(new FacilityId(id), "petite".equals(taille));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(content);
    }
}
