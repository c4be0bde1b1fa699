package fr.jumelages.registration.web;

import fr.jumelages.forms.questions.PageView;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import fr.jumelages.registration.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The answers of all segments in words, with what is wrong and what deserves a second look. */
@Component
class RecapWords {

    private final QuestionWords words;

    RecapWords(QuestionWords words) {
        this.words = words;
    }

    /** One segment. @param doubtful questions whose number seems mistyped */
    record Section(Segment segment, PageView view, Set<String> doubtful) {}

    List<Section> sections(Typed typed, Locale locale) {
        return Arrays.stream(Segment.values())
                .map(segment -> new Section(
                        segment,
                        words.view(segment.page(), typed, segment.check(typed), locale),
                        segment.doubtful(typed)))
                .toList();
    }
}
