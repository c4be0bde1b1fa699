package fr.jumelages.meeting.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.mail.Attachment;
import fr.jumelages.meeting.MeetingDesk;
import fr.jumelages.meeting.MeetingPapers;
import fr.jumelages.meeting.MeetingRecords;
import fr.jumelages.meeting.RunningOrderChanges;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting: its page, and its papers to take along. */
@Controller
class MeetingController {

    private final CaseAccess access;
    private final MeetingDesk desk;
    private final MeetingPapers papers;
    private final MeetingRecords records;
    private final RunningOrderChanges orders;

    MeetingController(
            CaseAccess access,
            MeetingDesk desk,
            MeetingPapers papers,
            MeetingRecords records,
            RunningOrderChanges orders) {
        this.access = access;
        this.desk = desk;
        this.papers = papers;
        this.records = records;
        this.orders = orders;
    }

    @GetMapping("/projets/{reference}/rencontres/{number}")
    String show(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Model model) {
        MeetingDesk.Shown shown = desk.open(reference, number, person);
        model.addAttribute("project", shown.project());
        model.addAttribute("meeting", shown.meeting());
        model.addAttribute("mayChange", shown.mayChange());
        model.addAttribute("told", records.of(shown.project().id(), number).orElse(null));
        model.addAttribute(
                "remarks", shown.mayChange() ? orders.remarks(shown.project().id(), number) : List.of());
        model.addAttribute("maySuspend", shown.maySuspend());
        return "meeting/meeting";
    }

    @GetMapping("/projets/{reference}/rencontres/{number}/rencontre.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        return download(papers.calendarFile(access.open(reference, person).id(), number, locale));
    }

    @GetMapping("/projets/{reference}/rencontres/{number}/feuille-de-route.pdf")
    ResponseEntity<byte[]> runningOrder(
            @PathVariable String reference,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Locale locale) {
        return download(papers.runningOrder(access.open(reference, person).id(), number, locale));
    }

    private static ResponseEntity<byte[]> download(Attachment file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content());
    }
}
