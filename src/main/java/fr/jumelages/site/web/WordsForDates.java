package fr.jumelages.site.web;

import fr.jumelages.site.Dates;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every view the attribute {@code when}. */
@ControllerAdvice
class WordsForDates {

    private final Dates dates;

    WordsForDates(Dates dates) {
        this.dates = dates;
    }

    @ModelAttribute("when")
    Dates when() {
        return dates;
    }
}
