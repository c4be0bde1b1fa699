package fr.jumelages.feedback.web;

import fr.jumelages.feedback.Bar;
import fr.jumelages.feedback.programme.Lens;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction;
import fr.jumelages.feedback.programme.Tally;
import fr.jumelages.shared.Departement;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The programme’s satisfaction as a reader of the language sees it. */
@Component
class SatisfactionWords {

    private final MessageSource messages;

    SatisfactionWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param people and @param mean in words when they may not be told; @param bar and grades empty then */
    public record Row(String label, String people, String mean, Bar bar, List<Integer> grades) {}

    List<Row> rows(Lens lens, List<ProgrammeSatisfaction.Row> rows, Locale locale) {
        return rows.stream().map(row -> row(lens, row, locale)).toList();
    }

    private Row row(Lens lens, ProgrammeSatisfaction.Row row, Locale locale) {
        Tally tally = row.tally();
        String label = label(lens, row.value(), locale);
        if (!tally.shown()) {
            return new Row(label, messages.getMessage("feedback.tooFew", null, locale), "–", null, List.of());
        }
        NumberFormat oneDecimal = NumberFormat.getInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        return new Row(
                label,
                NumberFormat.getInstance(locale).format(tally.people()),
                tally.mean() == null ? "–" : oneDecimal.format(tally.mean()),
                Bar.shares(tally.grades()),
                tally.grades());
    }

    private String label(Lens lens, String value, Locale locale) {
        if (value.equals("ANY")) {
            return messages.getMessage("feedback.satisfaction.unknown", null, locale);
        }
        return switch (lens) {
            case TERRITORY ->
                Departement.find(value)
                        .map(one -> one.label() + " (" + one.code() + ")")
                        .orElse(value);
            case YEAR -> value + "–" + (Integer.parseInt(value) + 1);
            case AUDIENCE -> messages.getMessage("enum.Audience." + value, null, locale);
            case TYPE -> messages.getMessage("enum.TwinningType." + value, null, locale);
            case LEVEL -> messages.getMessage("enum.SchoolLevel." + value, null, locale);
            case KIND -> messages.getMessage("enum.FacilityKind." + value, null, locale);
        };
    }
}
