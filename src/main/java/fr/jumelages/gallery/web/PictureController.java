package fr.jumelages.gallery.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.gallery.Album;
import fr.jumelages.gallery.GalleryDesk;
import fr.jumelages.gallery.PhotoRules;
import fr.jumelages.gallery.PictureChoices;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One picture: seen large, and captioned. */
@Controller
class PictureController {

    private static final String ADDRESS = "/projets/{reference}/photos/{id:[0-9a-f-]{36}}";

    private final GalleryDesk desk;
    private final Album album;
    private final PictureChoices choices;
    private final PhotoRules rules;

    PictureController(GalleryDesk desk, Album album, PictureChoices choices, PhotoRules rules) {
        this.desk = desk;
        this.album = album;
        this.choices = choices;
        this.rules = rules;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return page(desk.open(reference, person), id);
    }

    /** @param relu sent when who wrote it has read again what seemed to name somebody, and stands by it */
    @PostMapping(ADDRESS)
    ModelAndView caption(
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String legende,
            @RequestParam(required = false) String relu,
            @AuthenticationPrincipal Person person) {
        var reader = desk.openToAdd(reference, person);
        ModelAndView page = page(reader, id).addObject("typed", legende);
        if (legende.length() > PictureChoices.CAPTION_LETTERS) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("tooLong", true);
        }
        if (relu == null && PersonalDetails.suspectedIn(legende)) {
            return page.addObject("doubtful", true);
        }
        choices.caption(reader.project().id(), new DocumentId(id), legende.replace("\0", ""));
        return new ModelAndView("redirect:/projets/" + reference + "/photos/" + id);
    }

    @GetMapping(ADDRESS + "/image")
    ResponseEntity<byte[]> large(
            @PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return jpeg(album.content(desk.open(reference, person).project().id(), new DocumentId(id), false));
    }

    @GetMapping(ADDRESS + "/vignette")
    ResponseEntity<byte[]> small(
            @PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return jpeg(album.content(desk.open(reference, person).project().id(), new DocumentId(id), true));
    }

    /** Kept nowhere on the way, so that a withdrawal hides it at once. */
    private static ResponseEntity<byte[]> jpeg(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private ModelAndView page(GalleryDesk.Reader reader, UUID id) {
        var shown = album.picture(reader.project().id(), new DocumentId(id));
        return new ModelAndView("gallery/picture")
                .addObject("reader", reader)
                .addObject("project", reader.project())
                .addObject(
                        "occasion",
                        rules.occasion(reader.project().id(), shown.picture().meeting()))
                .addObject("gate", rules.gate(reader.project().id()))
                .addObject("shown", shown)
                .addObject("typed", shown.picture().caption());
    }
}
