package fr.jumelages.registration.web;

import fr.jumelages.casefile.PdfPages;
import fr.jumelages.registration.Receipts;
import fr.jumelages.registration.Receipts.Receipt;
import fr.jumelages.registration.RegistrationWords;
import fr.jumelages.shared.NotFound;
import fr.jumelages.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What follows the sending, and the copy to print or keep. */
@Controller
class ReceiptController {

    private static final SecretCookie COOKIE = new SecretCookie("inscription-envoyee", Receipts.KEPT);

    private final Receipts receipts;
    private final RegistrationWords words;
    private final PdfPages pages;

    ReceiptController(Receipts receipts, RegistrationWords words, PdfPages pages) {
        this.receipts = receipts;
        this.words = words;
        this.pages = pages;
    }

    static void remember(SecretToken receipt, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.set(receipt, request, response);
    }

    @GetMapping("/inscription/envoyee")
    String sent(HttpServletRequest request, Model model, Locale locale) {
        receipt(request).ifPresent(receipt -> {
            model.addAttribute("receipt", receipt);
            model.addAttribute("sections", words.told(receipt.content(), locale));
        });
        return "registration/sent";
    }

    /** @throws NotFound on another device, or after a day */
    @GetMapping("/inscription/envoyee/copie.pdf")
    ResponseEntity<byte[]> copy(HttpServletRequest request, Locale locale) {
        Receipt receipt = receipt(request).orElseThrow(() -> new NotFound("receipt"));
        byte[] pdf = pages.print(
                "registration/copy-pdf",
                Map.of("receipt", receipt, "sections", words.told(receipt.content(), locale)),
                locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(receipt.reference() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private Optional<Receipt> receipt(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(receipts::find);
    }
}
