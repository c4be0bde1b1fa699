package fr.jumelages.gallery.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.gallery.Album;
import fr.jumelages.gallery.AlbumLinks;
import fr.jumelages.gallery.AlbumTerms;
import fr.jumelages.gallery.GalleryDesk;
import fr.jumelages.mail.SiteAddress;
import fr.jumelages.shared.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where directors and referents open an album for relatives, and close it. */
@Controller
class AlbumLinkController {

    private static final String ADDRESS = "/projets/{reference}/photos/partage";
    private static final int LABEL_LETTERS = 80;

    private final GalleryDesk desk;
    private final Album album;
    private final AlbumLinks links;
    private final AlbumTerms terms;
    private final SiteAddress site;

    AlbumLinkController(GalleryDesk desk, Album album, AlbumLinks links, AlbumTerms terms, SiteAddress site) {
        this.desk = desk;
        this.album = album;
        this.links = links;
        this.terms = terms;
        this.site = site;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page(desk.openToShare(reference, person), "", String.valueOf(terms.usualDays()));
    }

    /** The address stands on the answer itself, the only page that ever shows it. */
    @PostMapping(ADDRESS)
    ModelAndView open(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String pour,
            @RequestParam(defaultValue = "") String jours,
            @AuthenticationPrincipal Person person) {
        var reader = desk.openToShare(reference, person);
        String label = pour.replace("\0", "").strip();
        try {
            if (label.isEmpty() || label.length() > LABEL_LETTERS) {
                throw new Refusal("gallery.linkLabel", LABEL_LETTERS);
            }
            var token = links.open(reader.project().id(), label, days(jours), person.id());
            return page(reader, "", jours).addObject("address", site.link("/album/" + token.value()));
        } catch (Refusal refusal) {
            ModelAndView page = page(reader, pour, jours).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    @PostMapping(ADDRESS + "/{id:[0-9a-f-]{36}}/fermer")
    String close(@PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        links.close(desk.openToShare(reference, person).project().id(), id);
        return "redirect:/projets/" + reference + "/photos/partage";
    }

    /** What is no number of days counts as none, which is refused. */
    private static int days(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private ModelAndView page(GalleryDesk.Reader reader, String label, String days) {
        var project = reader.project();
        return new ModelAndView("gallery/links")
                .addObject("project", project)
                .addObject("count", album.count(project.id()))
                .addObject("links", links.of(project.id()))
                .addObject("mostDays", terms.mostDays())
                .addObject("label", label)
                .addObject("days", days);
    }
}
