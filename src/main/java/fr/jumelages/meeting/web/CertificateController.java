package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.meeting.MeetingRecords;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** That a meeting took place, on paper. */
@Controller
class CertificateController {

    private final CaseAccess access;
    private final MeetingRecords records;

    CertificateController(CaseAccess access, MeetingRecords records) {
        this.access = access;
        this.records = records;
    }

    @GetMapping("/projets/{reference}/rencontres/{number}/attestation.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        var paper = records.certificate(access.open(reference, person).id(), number, locale);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.fileName())
                                .build()
                                .toString())
                .body(paper.content());
    }
}
