package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.CaseExported;
import fr.jumelages.casefile.TwinningSummary;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A whole case to take along: on paper, or as data with its documents. Whoever may open the case may do so. */
@Controller
class DossierController {

    private final CaseAccess access;
    private final DossierPaper paper;
    private final DossierArchive archive;
    private final ApplicationEventPublisher facts;

    DossierController(CaseAccess access, DossierPaper paper, DossierArchive archive, ApplicationEventPublisher facts) {
        this.access = access;
        this.paper = paper;
        this.archive = archive;
        this.facts = facts;
    }

    @GetMapping("/projets/{reference}/dossier.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String reference, Locale locale, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = access.open(reference, person);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(twinning, "pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.print(twinning, locale));
    }

    /** Written as it is read: one document at a time is held. */
    @GetMapping("/projets/{reference}/dossier.zip")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String reference, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = access.open(reference, person);
        facts.publishEvent(new CaseExported(twinning.id()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(twinning, "zip"))
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(out -> archive.write(twinning, out));
    }

    private static String attachment(TwinningSummary twinning, String ending) {
        String file = "dossier-" + twinning.reference() + "." + ending;
        return ContentDisposition.attachment().filename(file).build().toString();
    }
}
