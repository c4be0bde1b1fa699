package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.feedback.Audience;
import fr.jumelages.feedback.CollectionView;
import fr.jumelages.feedback.FeedbackCollection;
import fr.jumelages.feedback.Poster;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questionnaires’ links, codes and counts for the members of a project. */
@Controller
class CollectionController {

    private final CollectionView view;
    private final FeedbackCollection collection;
    private final CaseAccess access;
    private final Poster poster;

    CollectionController(CollectionView view, FeedbackCollection collection, CaseAccess access, Poster poster) {
        this.view = view;
        this.collection = collection;
        this.access = access;
        this.poster = poster;
    }

    @GetMapping("/projets/{reference}/questionnaires")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return new ModelAndView("feedback/collection").addObject("collection", view.of(reference, person));
    }

    @PostMapping("/projets/{reference}/questionnaires/clore")
    String close(@PathVariable String reference, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        collection.close(access.openAs(reference, person, Role.DIRECTOR));
        flash.addFlashAttribute("closed", true);
        return "redirect:/projets/" + reference + "/questionnaires";
    }

    @GetMapping("/projets/{reference}/questionnaires/{audience}/affiche.pdf")
    ResponseEntity<byte[]> poster(
            @PathVariable String reference,
            @PathVariable String audience,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        byte[] content = poster.print(view.of(reference, person), Audience.ofSlug(audience), locale);
        String fileName = "affiche-" + audience + "-" + reference + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(content);
    }
}
