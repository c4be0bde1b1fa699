package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.Audience;
import fr.jumelages.feedback.CollectionDecisions;
import fr.jumelages.feedback.CollectionView;
import fr.jumelages.feedback.Poster;
import fr.jumelages.feedback.Slips;
import fr.jumelages.shared.Refusal;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questionnaires’ links, codes and counts for the members of a project. */
@Controller
@RequestMapping("/projets/{reference}/questionnaires")
class CollectionController {

    private static final String PAGE = "feedback/collection";

    private final CollectionView view;
    private final CollectionDecisions decisions;
    private final Poster poster;
    private final Slips slips;

    CollectionController(CollectionView view, CollectionDecisions decisions, Poster poster, Slips slips) {
        this.view = view;
        this.decisions = decisions;
        this.poster = poster;
        this.slips = slips;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return new ModelAndView(PAGE).addObject("collection", view.of(reference, person));
    }

    /** The counts alone, again and again while the page is open. */
    @GetMapping(headers = "HX-Request")
    ModelAndView counts(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return new ModelAndView(PAGE + " :: counts").addObject("collection", view.of(reference, person));
    }

    @PostMapping("/ouvrir")
    String open(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        decisions.openEarly(reference, person);
        return "redirect:/projets/" + reference + "/questionnaires";
    }

    /** Late answers, after the figures were made. */
    @PostMapping("/rouvrir")
    String reopen(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        decisions.letLateAnswersIn(reference, person);
        return "redirect:/projets/" + reference + "/questionnaires";
    }

    @PostMapping("/clore")
    String close(@PathVariable String reference, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        decisions.close(reference, person);
        flash.addFlashAttribute("closed", true);
        return "redirect:/projets/" + reference + "/questionnaires";
    }

    @GetMapping("/{audience}/affiche.pdf")
    ResponseEntity<byte[]> poster(
            @PathVariable String reference,
            @PathVariable String audience,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        byte[] content = poster.print(view.of(reference, person), Audience.ofSlug(audience), locale);
        return pdf("affiche-" + audience + "-" + reference, content);
    }

    @PostMapping("/{audience}/billets.pdf")
    Object slips(
            @PathVariable String reference,
            @PathVariable String audience,
            @RequestParam(name = "nombre", defaultValue = "") String count,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        Audience of = Audience.ofSlug(audience);
        try {
            byte[] content = slips.print(reference, of, number(count), person, locale);
            return pdf("billets-" + audience + "-" + reference, content);
        } catch (Refusal refusal) {
            ModelAndView again = show(reference, person);
            again.addObject("refused", of).addObject("refusal", refusal).addObject("typed", count);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var attachment = ContentDisposition.attachment().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
