package fr.jumelages.registration;

import fr.jumelages.forms.questions.PageView;
import fr.jumelages.forms.questions.Problem;
import fr.jumelages.forms.questions.QuestionView;
import fr.jumelages.forms.questions.QuestionWords;
import fr.jumelages.forms.questions.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The answers of all segments in words: for the page that sums up, for the copy to keep, for who compares. */
@Component
public class RegistrationWords {

    private final QuestionWords words;
    private final NumberDoubts doubts;

    RegistrationWords(QuestionWords words, NumberDoubts doubts) {
        this.words = words;
        this.doubts = doubts;
    }

    /** One segment. @param doubts what deserves a second look, by question */
    public record Section(Segment segment, PageView view, Map<String, String> doubts) {}

    /** An answer before and after. */
    public record Change(String label, String before, String after) {

        public boolean isReal() {
            return !before.equals(after);
        }
    }

    /** With what is still wrong and what is doubtful. */
    public List<Section> checked(Typed typed, Locale locale) {
        var codes = doubts.of(typed).stream()
                .collect(Collectors.toMap(Problem::question, Problem::code, (first, second) -> first));
        return Arrays.stream(Segment.values())
                .map(segment -> new Section(segment, view(segment, typed, segment.check(typed), locale), codes))
                .toList();
    }

    /** What was sent, as it stands. */
    public List<Section> told(RegistrationContent content, Locale locale) {
        Typed typed = RegistrationAnswers.of(content);
        return Arrays.stream(Segment.values())
                .map(segment -> new Section(segment, view(segment, typed, List.of(), locale), Map.of()))
                .toList();
    }

    /** These questions’ answers side by side, in the form’s order. */
    public List<Change> compare(
            RegistrationContent before, RegistrationContent after, List<String> questions, Locale locale) {
        List<QuestionView> old = answers(before, questions, locale);
        List<QuestionView> now = answers(after, questions, locale);
        return IntStream.range(0, now.size())
                .mapToObj(i -> new Change(
                        now.get(i).label(),
                        old.get(i).answerInWords(),
                        now.get(i).answerInWords()))
                .toList();
    }

    private List<QuestionView> answers(RegistrationContent content, List<String> questions, Locale locale) {
        return told(content, locale).stream()
                .flatMap(section -> section.view().questions().stream())
                .filter(question -> questions.contains(question.name()))
                .toList();
    }

    private PageView view(Segment segment, Typed typed, List<Problem> problems, Locale locale) {
        return words.view(segment.page(), typed, problems, locale);
    }
}
