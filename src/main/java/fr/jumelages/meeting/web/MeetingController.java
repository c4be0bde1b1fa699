package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.mail.Attachment;
import fr.jumelages.meeting.MeetingPapers;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class MeetingController {

    private final CaseAccess access;
    private final MeetingPapers papers;

    MeetingController(CaseAccess access, MeetingPapers papers) {
        this.access = access;
        this.papers = papers;
    }

    @GetMapping("/projets/{reference}/rencontres/{number}/feuille-de-route.pdf")
    ResponseEntity<byte[]> runningOrder(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        Attachment file = papers.runningOrder(access.open(reference, person).id(), number, locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content());
    }
}
