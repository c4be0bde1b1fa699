package fr.jumelages.onboarding.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.WithheldPictures;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures that a withdrawal hides: those who know the faces look at each, and show it again or remove it. */
@Controller
class WithheldPicturesController {

    private final CaseAccess access;
    private final WithheldPictures pictures;

    WithheldPicturesController(CaseAccess access, WithheldPictures pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /** Drawn by us when it came in, so it may be shown as a picture; kept nowhere on the way. */
    @GetMapping("/projets/{reference}/autorisations/photos/{id}")
    ResponseEntity<byte[]> picture(
            @PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        TwinningId twinning = access.openAsMember(reference, person).id();
        NewDocument picture = pictures.content(twinning, new DocumentId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.contentType()))
                .cacheControl(CacheControl.noStore())
                .body(picture.content());
    }

    @PostMapping("/projets/{reference}/autorisations/photos/montrer")
    String showAgain(
            @PathVariable String reference,
            @RequestParam(name = "photo", defaultValue = "") List<UUID> chosen,
            @AuthenticationPrincipal Person person) {
        pictures.showAgain(access.openAsMember(reference, person).id(), ids(chosen));
        return "redirect:/projets/" + reference + "/autorisations";
    }

    @PostMapping("/projets/{reference}/autorisations/photos/retirer")
    String remove(
            @PathVariable String reference,
            @RequestParam(name = "photo", defaultValue = "") List<UUID> chosen,
            @AuthenticationPrincipal Person person) {
        pictures.remove(access.openAsMember(reference, person).id(), ids(chosen));
        return "redirect:/projets/" + reference + "/autorisations";
    }

    private static List<DocumentId> ids(List<UUID> chosen) {
        return chosen.stream().map(DocumentId::new).toList();
    }
}
