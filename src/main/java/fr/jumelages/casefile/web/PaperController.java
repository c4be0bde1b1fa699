package fr.jumelages.casefile.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.casefile.CaseAccess;
import fr.jumelages.casefile.DocumentId;
import fr.jumelages.casefile.Papers;
import fr.jumelages.casefile.Papers.NewPaper;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.shared.Refusal;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Adds a document to a case, and takes one's own away. */
@Controller
class PaperController {

    private final CaseAccess access;
    private final Papers papers;

    PaperController(CaseAccess access, Papers papers) {
        this.access = access;
        this.papers = papers;
    }

    @GetMapping("/projets/{reference}/documents/nouveau")
    ModelAndView write(@PathVariable String reference, @AuthenticationPrincipal Person person) {
        return page(access.open(reference, person), person, new PaperForm("", "EVERYBODY"));
    }

    /** The fields are read here and not bound: a file by one of their names could not be read as a text. */
    @PostMapping(value = "/projets/{reference}/documents/nouveau", consumes = "multipart/form-data")
    ModelAndView add(
            @PathVariable String reference,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal Person person) {
        TwinningSummary twinning = access.open(reference, person);
        PaperForm typed = new PaperForm(request.getParameter("titre"), request.getParameter("pour"));
        MultipartFile file = request.getFile("fichier");
        var faults = typed.faults(file != null && !file.isEmpty());
        ModelAndView page = page(twinning, person, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        if (!faults.isEmpty()) {
            return page.addObject("faults", faults);
        }
        try {
            papers.add(
                    twinning,
                    new NewPaper(typed.titre(), typed.audience(), file.getOriginalFilename(), bytes(file)),
                    person);
            return project(reference);
        } catch (Refusal refusal) {
            return page.addObject("refusal", refusal);
        }
    }

    @PostMapping("/projets/{reference}/documents/{id:[0-9a-f-]{36}}/retirer")
    ModelAndView remove(@PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal Person person) {
        papers.remove(access.open(reference, person), new DocumentId(id), person);
        return project(reference);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new Refusal("upload.broken", file.getOriginalFilename());
        }
    }

    private ModelAndView page(TwinningSummary twinning, Person person, PaperForm typed) {
        return new ModelAndView("casefile/paper")
                .addObject("twinning", twinning)
                .addObject("audiences", papers.audiences(twinning, person))
                .addObject("typed", typed);
    }

    private static ModelAndView project(String reference) {
        return new ModelAndView("redirect:/projets/{reference}").addObject("reference", reference);
    }
}
