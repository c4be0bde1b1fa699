package fr.jumelages.gallery.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.gallery.Album;
import fr.jumelages.gallery.GalleryDesk;
import fr.jumelages.gallery.PictureChoices;
import fr.jumelages.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of the pictures that somebody ticked. */
@Controller
class ChoiceController {

    private final GalleryDesk desk;
    private final Album album;
    private final PictureChoices choices;

    ChoiceController(GalleryDesk desk, Album album, PictureChoices choices) {
        this.desk = desk;
        this.album = album;
        this.choices = choices;
    }

    @PostMapping("/projets/{reference}/photos/montrer")
    String share(
            @PathVariable String reference,
            @RequestParam(name = "photo", defaultValue = "") List<UUID> ticked,
            @AuthenticationPrincipal Person person,
            RedirectAttributes next) {
        TwinningId project = desk.openToShare(reference, person).project().id();
        try {
            next.addFlashAttribute("shared", choices.share(project, ids(ticked)));
        } catch (Refusal refusal) {
            next.addFlashAttribute("refused", refusal.code());
        }
        return "redirect:/projets/" + reference + "/photos";
    }

    @PostMapping("/projets/{reference}/photos/cacher")
    String unshare(
            @PathVariable String reference,
            @RequestParam(name = "photo", defaultValue = "") List<UUID> ticked,
            @AuthenticationPrincipal Person person,
            RedirectAttributes next) {
        TwinningId project = desk.openToShare(reference, person).project().id();
        next.addFlashAttribute("unshared", choices.unshare(project, ids(ticked)));
        return "redirect:/projets/" + reference + "/photos";
    }

    /** Shown once more before it is done. */
    @PostMapping("/projets/{reference}/photos/retirer")
    ModelAndView remove(
            @PathVariable String reference,
            @RequestParam(name = "photo", defaultValue = "") List<UUID> ticked,
            @RequestParam(required = false) String confirme,
            @AuthenticationPrincipal Person person,
            RedirectAttributes next) {
        var reader = desk.openToAdd(reference, person);
        var pictures = album.among(reader.project().id(), ids(ticked));
        if (!pictures.isEmpty() && confirme == null) {
            return new ModelAndView("gallery/remove")
                    .addObject("project", reader.project())
                    .addObject("pictures", pictures);
        }
        next.addFlashAttribute("removed", choices.remove(reader.project().id(), ids(ticked)));
        return new ModelAndView("redirect:/projets/" + reference + "/photos");
    }

    private static List<DocumentId> ids(List<UUID> ticked) {
        return ticked.stream().map(DocumentId::new).toList();
    }
}
