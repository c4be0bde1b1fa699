package fr.jumelages.registration.web;

import fr.jumelages.forms.questions.PageView;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.registration.Draft;
import fr.jumelages.registration.FacilityChoice;
import fr.jumelages.registration.NumberDoubts;
import fr.jumelages.registration.Segment;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One segment as a page: its questions, what is wrong, what deserves a second look. */
@Component
class SegmentPage {

    private final QuestionWords words;
    private final MessageSource messages;
    private final FacilityChoice choice;

    SegmentPage(QuestionWords words, MessageSource messages, FacilityChoice choice) {
        this.words = words;
        this.messages = messages;
        this.choice = choice;
    }

    /** The first segment with what the register suggests for these words. */
    ModelAndView search(String words, Draft draft, Locale locale) {
        return show(Segment.FACILITY, draft, List.of(), locale)
                .addObject("q", words)
                .addObject("suggestions", choice.suggest(words));
    }

    ModelAndView show(Segment segment, Draft draft, List<Problem> problems, Locale locale) {
        return new ModelAndView("registration/segment")
                .addObject("segment", segment)
                .addObject("total", Segment.values().length)
                .addObject("view", words.view(segment.page(), draft.typed(), problems, locale))
                .addObject("doubts", List.of())
                .addObject("search", segment == Segment.FACILITY && choice.isOffered())
                .addObject("savedAt", draft.typed().values().isEmpty() ? null : draft.savedAt());
    }

    /** With what the {@link NumberDoubts} say; the person mends it or keeps it. */
    ModelAndView doubt(Segment segment, Draft draft, List<Problem> doubts, Locale locale) {
        List<PageView.Error> lines = doubts.stream()
                .map(doubt -> new PageView.Error(
                        doubt.question(), words(segment.page().prefix(), doubt, locale)))
                .toList();
        return show(segment, draft, List.of(), locale).addObject("doubts", lines);
    }

    private String words(String prefix, Problem doubt, Locale locale) {
        return messages.getMessage(prefix + "." + doubt.question() + ".doubt." + doubt.code(), doubt.args(), locale);
    }
}
