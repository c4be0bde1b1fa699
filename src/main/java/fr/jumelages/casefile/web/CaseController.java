package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.CaseRoles;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.Readership;
import fr.jumelages.casefile.TwinningSummary;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case and its documents, for members and the coordinators of its territory. */
@Controller
class CaseController {

    private final CaseAccess access;
    private final CasePage page;
    private final Documents documents;
    private final CaseRoles roles;

    CaseController(CaseAccess access, CasePage page, Documents documents, CaseRoles roles) {
        this.access = access;
        this.page = page;
        this.documents = documents;
        this.roles = roles;
    }

    @GetMapping("/projets/{reference}")
    ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page.of(access.open(reference, person), person);
    }

    /** Always an attachment: nothing that somebody uploaded is shown as a page of ours. */
    @GetMapping("/projets/{reference}/documents/{id}")
    ResponseEntity<byte[]> document(
            @PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = access.open(reference, person);
        NewDocument file =
                documents.content(twinning.id(), new DocumentId(id), Readership.of(roles.of(twinning, person)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
