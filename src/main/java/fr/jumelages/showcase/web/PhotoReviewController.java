package fr.jumelages.showcase.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.shared.Refusal;
import fr.jumelages.showcase.PhotoReview;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Photos of facilities that wait for a coordinator’s look. */
@Controller
class PhotoReviewController {

    private static final String PHOTOS = "/suivi/photos";
    private static final String PHOTO = PHOTOS + "/{photo:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final int LONGEST = 500;

    private final PhotoReview review;

    PhotoReviewController(PhotoReview review) {
        this.review = review;
    }

    @GetMapping(PHOTOS)
    String list(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("photos", review.waiting(person));
        return "showcase/photos";
    }

    @PostMapping(PHOTO + "/publier")
    String publish(@PathVariable UUID photo, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        return told(flash, () -> review.publish(photo, person), "published");
    }

    @PostMapping(PHOTO + "/refuser")
    String refuse(
            @PathVariable UUID photo,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Person person,
            RedirectAttributes flash) {
        String words = reason.replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            flash.addFlashAttribute("outcome", "reasonMissing");
            return "redirect:" + PHOTOS;
        }
        return told(flash, () -> review.refuse(photo, words, person), "refused");
    }

    /** Somebody else may have been quicker, which is no fault. */
    private static String told(RedirectAttributes flash, Runnable decision, String outcome) {
        try {
            decision.run();
            flash.addFlashAttribute("outcome", outcome);
        } catch (Refusal gone) {
            flash.addFlashAttribute("outcome", "gone");
        }
        return "redirect:" + PHOTOS;
    }
}
