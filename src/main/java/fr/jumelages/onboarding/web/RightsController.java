package fr.jumelages.onboarding.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.onboarding.RightsChanges;
import fr.jumelages.onboarding.RightsPaper;
import fr.jumelages.onboarding.RightsPapers;
import fr.jumelages.shared.NotFound;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Image rights of a project: the papers to print, the counts, and what changes in them. */
@Controller
class RightsController {

    private final CaseAccess access;
    private final RightsPage page;
    private final RightsChanges changes;
    private final RightsPapers papers;

    RightsController(CaseAccess access, RightsPage page, RightsChanges changes, RightsPapers papers) {
        this.access = access;
        this.page = page;
        this.changes = changes;
        this.papers = papers;
    }

    @GetMapping("/projets/{reference}/autorisations")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page.of(access.open(reference, person), person, ChangeForm.empty());
    }

    @PostMapping("/projets/{reference}/autorisations")
    ModelAndView change(
            @PathVariable String reference,
            ChangeForm typed,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        TwinningSummary twinning = access.openAsMember(reference, person);
        if (!typed.faults().isEmpty()) {
            return refused(page.of(twinning, person, typed).addObject("faults", typed.faults()));
        }
        try {
            changes.record(twinning.id(), typed.whose(), typed.use(), typed.change(), typed.count());
        } catch (Refusal refusal) {
            return refused(page.of(twinning, person, typed).addObject("refusal", refusal));
        }
        flash.addFlashAttribute("recorded", typed.change().name());
        return new ModelAndView("redirect:/projets/{reference}/autorisations").addObject("reference", reference);
    }

    @GetMapping("/projets/{reference}/autorisations/{modele}.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String reference,
            @PathVariable String modele,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        TwinningSummary twinning = access.open(reference, person);
        RightsPaper paper = RightsPaper.ofSlug(modele).orElseThrow(() -> new NotFound("image-rights form " + modele));
        String fileName = "autorisation-image-" + paper.slug() + "-" + reference + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(papers.print(twinning, paper, locale));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
