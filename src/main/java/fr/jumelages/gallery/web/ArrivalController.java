package fr.jumelages.gallery.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.gallery.Album;
import fr.jumelages.gallery.Arrivals;
import fr.jumelages.gallery.GalleryDesk;
import fr.jumelages.gallery.PhotoRules;
import fr.jumelages.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Photos of a meeting come in here, from the day’s page, from the gallery, with one press or by a plain form. */
@Controller
class ArrivalController {

    private static final String ADDRESS = "/projets/{reference}/rencontres/{number}/photos";
    private static final int NEWEST = 24;

    private final GalleryDesk desk;
    private final PhotoRules rules;
    private final Arrivals arrivals;
    private final Album album;
    private final MessageSource messages;

    ArrivalController(GalleryDesk desk, PhotoRules rules, Arrivals arrivals, Album album, MessageSource messages) {
        this.desk = desk;
        this.rules = rules;
        this.arrivals = arrivals;
        this.album = album;
        this.messages = messages;
    }

    /** @param ajoutees how many photos just came in, for the sentence that says so */
    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String ajoutees,
            @AuthenticationPrincipal Person person) {
        int added = ajoutees.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(ajoutees) : 0;
        return page(desk.openToAdd(reference, person), number).addObject("added", added);
    }

    @PostMapping(value = ADDRESS, consumes = "multipart/form-data")
    ModelAndView add(
            @PathVariable String reference,
            @PathVariable int number,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal Person person,
            RedirectAttributes next,
            Locale locale) {
        var reader = desk.openToAdd(reference, person);
        // not bound: a file by this name could not be read as a text
        boolean blurred = "oui".equals(request.getParameter("floutes"));
        try {
            var outcome = arrivals.add(reader.project().id(), number, sent(request), blurred, person);
            List<String> problems = new ArrayList<>(words(outcome.refusals(), locale));
            if (outcome.added() == 0) {
                return refused(page(reader, number), problems, blurred);
            }
            next.addFlashAttribute("problems", problems);
            return new ModelAndView("redirect:" + ADDRESS + "?ajoutees=" + outcome.added())
                    .addObject("reference", reference)
                    .addObject("number", number);
        } catch (Refusal refusal) {
            return refused(page(reader, number), words(List.of(refusal), locale), blurred);
        }
    }

    private static List<Arrivals.Sent> sent(MultipartHttpServletRequest request) {
        return request.getFiles("photos").stream()
                .filter(file -> !file.isEmpty())
                .map(file -> new Arrivals.Sent(file.getOriginalFilename(), bytes(file)))
                .toList();
    }

    private static Arrivals.Content bytes(MultipartFile file) {
        return file::getBytes;
    }

    private List<String> words(List<Refusal> refusals, Locale locale) {
        return refusals.stream()
                .map(refusal -> messages.getMessage("refusal." + refusal.code(), refusal.args(), locale))
                .toList();
    }

    private ModelAndView page(GalleryDesk.Reader reader, int number) {
        var project = reader.project().id();
        var occasion = rules.occasion(project, number);
        return new ModelAndView("gallery/add")
                .addObject("reader", reader)
                .addObject("project", reader.project())
                .addObject("occasion", occasion)
                .addObject("closed", rules.closed(occasion))
                .addObject("gate", rules.gate(project))
                .addObject("pictures", album.newest(project, number, NEWEST));
    }

    private static ModelAndView refused(ModelAndView page, List<String> problems, boolean blurred) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("problems", problems)
                .addObject("blurred", blurred)
                .addObject("added", 0);
    }
}
