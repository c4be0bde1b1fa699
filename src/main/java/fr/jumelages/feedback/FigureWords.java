package fr.jumelages.feedback;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
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

    /** One line an audience. @param bar null when it is not shown */
    public record Row(String audience, String answers, String mean, Bar bar) {}

    /** The questions of one audience with how many gave 1, 2, 3, 4 and 5. */
    public record Table(String audience, List<Line> lines) {}

    public record Line(String question, String mean, List<Integer> distribution, Bar bar) {}

    /** One common question seen from both sides. @param school and @param facility a mean, or a dash */
    public record Facing(String question, String facility, String school, String agreement) {}

    List<Row> rows(Figures figures, Locale locale) {
        return figures.audiences().stream().map(of -> row(of, locale)).toList();
    }

    /** What was said after one of several meetings. @param day null when nobody told of it */
    public record OfMeeting(int number, LocalDate day, List<Row> rows) {}

    List<OfMeeting> byMeeting(Figures figures, Locale locale) {
        return figures.byMeeting().stream()
                .map(of -> new OfMeeting(
                        of.meeting(),
                        of.day(),
                        of.audiences().stream()
                                .filter(AudienceFigures::shown)
                                .map(audience -> row(audience, locale))
                                .toList()))
                .toList();
    }

    List<Table> tables(Figures figures, Locale locale) {
        return figures.shown()
                .map(of -> new Table(name(of.audience(), locale), lines(of, locale)))
                .toList();
    }

    List<Facing> facing(Figures figures, Locale locale) {
        Map<String, String> labels = forms.labels(Audience.RESIDENTS);
        List<Agreement> agreements = figures.agreements();
        return Response.COMMON.stream()
                .map(question -> new Facing(
                        labels.get(question),
                        mean(Side.FACILITY.grades(figures, question).mean(), locale),
                        mean(Side.SCHOOL.grades(figures, question).mean(), locale),
                        agreements.stream()
                                .filter(one -> one.question().equals(question))
                                .map(one -> agreement(one, locale))
                                .findFirst()
                                .orElse("–")))
                .toList();
    }

    String name(Audience audience, Locale locale) {
        return text(audience == null ? "feedback.audience.unnamed" : "enum.Audience." + audience, locale);
    }

    private String agreement(Agreement agreement, Locale locale) {
        return text(
                "feedback.agreement." + agreement.level(),
                locale,
                name(agreement.lowest(), locale),
                name(agreement.highest(), locale),
                mean(agreement.distance(), locale));
    }

    private Row row(AudienceFigures figures, Locale locale) {
        String name = name(figures.audience(), locale);
        if (!figures.shown()) {
            return new Row(name, text("feedback.tooFew", locale), "–", null);
        }
        BigDecimal mean = figures.overall().mean();
        String answers = text("feedback.answersOf", locale, figures.answers(), figures.inGroups());
        return new Row(name, answers, mean(mean, locale), Bar.mean(mean));
    }

    private List<Line> lines(AudienceFigures figures, Locale locale) {
        Map<String, String> labels = forms.labels(figures.audience());
        return Response.QUESTIONS.stream()
                .map(question -> line(labels.get(question), figures.questions().get(question), locale))
                .toList();
    }

    private static Line line(String question, Grades grades, Locale locale) {
        return new Line(
                question, mean(grades.mean(), locale), grades.distribution(), Bar.shares(grades.distribution()));
    }

    private static String mean(BigDecimal mean, Locale locale) {
        if (mean == null) {
            return "–";
        }
        NumberFormat oneDecimal = NumberFormat.getInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        return oneDecimal.format(mean);
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
