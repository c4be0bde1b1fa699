package fr.jumelages.onboarding.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.onboarding.Preparations;
import fr.jumelages.onboarding.ReadinessPaper;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Are we ready? One page to read together, and to print. */
@Controller
class PreparationController {

    private final CaseAccess access;
    private final Preparations preparations;
    private final ReadinessPaper paper;

    PreparationController(CaseAccess access, Preparations preparations, ReadinessPaper paper) {
        this.access = access;
        this.preparations = preparations;
        this.paper = paper;
    }

    @GetMapping("/projets/{reference}/preparation")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        var preparation = preparations.of(access.open(reference, person), person);
        return new ModelAndView("onboarding/preparation").addObject("preparation", preparation);
    }

    @GetMapping("/projets/{reference}/preparation.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String reference, @AuthenticationPrincipal Person person, Locale locale) {
        var preparation = preparations.of(access.open(reference, person), person);
        ContentDisposition name = ContentDisposition.attachment()
                .filename("preparation-" + preparation.twinning().reference() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.print(preparation, locale));
    }
}
