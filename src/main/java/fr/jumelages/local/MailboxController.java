package fr.jumelages.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The development mailbox: everybody’s letters, readable by whoever sits at this machine. */
@Controller
@Profile("local")
@RequestMapping("/local/courrier")
class MailboxController {

    /** A letter’s own styles are shown, and nothing in it may run or load. */
    private static final String LETTER_POLICY =
            "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'";

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(@RequestParam(name = "a", defaultValue = "") String recipient, Model model) {
        model.addAttribute("letters", mailbox.newest(recipient));
        model.addAttribute("recipient", recipient);
        return "local/mailbox";
    }

    @GetMapping("/{id}")
    String letter(@PathVariable UUID id, Model model) throws MessagingException {
        ReceivedMail letter = mailbox.open(id);
        model.addAttribute("letter", letter);
        model.addAttribute("line", letter.line());
        model.addAttribute("files", letter.fileNames());
        return "local/letter";
    }

    @GetMapping("/{id}/apercu")
    ResponseEntity<String> preview(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header("Content-Security-Policy", LETTER_POLICY)
                .body(mailbox.open(id).html());
    }

    @GetMapping("/{id}/pieces/{index}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int index)
            throws MessagingException, IOException {
        Part file = mailbox.open(id).attachment(index);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(file.getFileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.getInputStream().readAllBytes());
    }
}
