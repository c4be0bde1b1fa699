package fr.jumelages.showcase.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.directory.FacilityId;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.shared.Refusal;
import fr.jumelages.showcase.FacilityPages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The photo of a facility’s page: added, replaced, removed by who looks after it. */
@Controller
class PhotoController {

    private static final String PHOTO = ShowcaseController.PAGE + "/photo";

    private final FacilityPages pages;
    private final QuestionWords words;
    private final MessageSource messages;

    PhotoController(FacilityPages pages, QuestionWords words, MessageSource messages) {
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping(PHOTO)
    String form(@PathVariable UUID id, @AuthenticationPrincipal Person person, Model model, Locale locale) {
        return page(id, person, Typed.nothing(), List.of(), null, model, locale);
    }

    @PostMapping(value = PHOTO, consumes = "multipart/form-data")
    String add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) MultipartFile photo,
            @AuthenticationPrincipal Person person,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        Typed typed = Typed.from(parameters, ShowcaseQuestions.PHOTO);
        List<Problem> problems = ShowcaseQuestions.PHOTO.check(typed);
        String refused = problems.isEmpty() ? refusal(id, person, photo, typed, locale) : null;
        if (problems.isEmpty() && refused == null) {
            return "redirect:/vitrine/" + id + "/photo";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(id, person, typed, problems, refused, model, locale);
    }

    @PostMapping(PHOTO + "/retirer")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        pages.removePhotos(new FacilityId(id), person);
        return "redirect:/vitrine/" + id + "/photo";
    }

    /** Also one that the public doesn’t see yet. */
    @GetMapping(PHOTO + "/{photo:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> image(
            @PathVariable UUID id, @PathVariable UUID photo, @AuthenticationPrincipal Person person) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(pages.photo(new FacilityId(id), photo, person));
    }

    /** Why the file can’t be taken, in words; null when it was. */
    private String refusal(UUID id, Person person, MultipartFile photo, Typed typed, Locale locale) throws IOException {
        try {
            if (photo == null || photo.isEmpty()) {
                throw new Refusal("photo.missing");
            }
            var facility = new FacilityId(id);
            pages.addPhoto(facility, person, photo.getOriginalFilename(), photo.getBytes(), typed.text("description"));
            return null;
        } catch (Refusal refusal) {
            return messages.getMessage("refusal." + refusal.code(), refusal.args(), locale);
        }
    }

    private String page(
            UUID id, Person person, Typed typed, List<Problem> problems, String refused, Model model, Locale locale) {
        model.addAttribute("kept", pages.open(new FacilityId(id), person));
        model.addAttribute("view", words.view(ShowcaseQuestions.PHOTO, typed, problems, locale));
        model.addAttribute("refused", refused);
        return "showcase/photo";
    }
}
