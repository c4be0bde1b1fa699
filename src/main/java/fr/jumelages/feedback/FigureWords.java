package fr.jumelages.feedback;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures as a reader of the language sees them; what is not shown is said in words. */
@Component
class FigureWords {

    private final MessageSource messages;
    private final QuestionForms forms;

    FigureWords(MessageSource messages, QuestionForms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    /** One line an audience. */
    public record Row(String audience, String answers, String mean) {}

    /** The questions of one audience with how many gave 1, 2, 3, 4 and 5. */
    public record Table(String audience, List<Line> lines) {}

    public record Line(String question, String mean, List<Integer> distribution) {}

    List<Row> rows(Figures figures, Locale locale) {
        return figures.audiences().stream().map(of -> row(of, locale)).toList();
    }

    List<Table> tables(Figures figures, Locale locale) {
        return figures.audiences().stream()
                .filter(AudienceFigures::shown)
                .map(of -> new Table(name(of.audience(), locale), lines(of, locale)))
                .toList();
    }

    String name(Audience audience, Locale locale) {
        return text(audience == null ? "feedback.audience.unnamed" : "enum.Audience." + audience, locale);
    }

    private Row row(AudienceFigures figures, Locale locale) {
        return figures.shown()
                ? new Row(
                        name(figures.audience(), locale),
                        String.valueOf(figures.answers()),
                        mean(figures.overall().mean(), locale))
                : new Row(name(figures.audience(), locale), text("feedback.tooFew", locale), "–");
    }

    private List<Line> lines(AudienceFigures figures, Locale locale) {
        Map<String, String> labels = forms.labels(figures.audience());
        return Response.QUESTIONS.stream()
                .map(question -> line(labels.get(question), figures.questions().get(question), locale))
                .toList();
    }

    private static Line line(String question, Grades grades, Locale locale) {
        return new Line(question, mean(grades.mean(), locale), grades.distribution());
    }

    private static String mean(BigDecimal mean, Locale locale) {
        if (mean == null) {
            return "–";
        }
        NumberFormat oneDecimal = NumberFormat.getInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        return oneDecimal.format(mean);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
