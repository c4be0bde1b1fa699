package fr.jumelages.feedback.web;

import fr.jumelages.accounts.Person;
import fr.jumelages.feedback.Audience;
import fr.jumelages.feedback.QuestionForms;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction.Line;
import fr.jumelages.feedback.programme.ProgrammeSatisfaction.Selection;
import fr.jumelages.shared.SpreadsheetFile;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Anonymous answers for everybody to reckon with; its columns are told on the page and in docs/satisfaction.md. */
@Component
class SatisfactionFile {

    static final List<String> COLUMNS = List.of(
            "school_year",
            "departement",
            "facility_kind",
            "school_level",
            "meeting_mode",
            "audience",
            "question",
            "question_fr",
            "people",
            "grade_1",
            "grade_2",
            "grade_3",
            "grade_4",
            "grade_5",
            "mean");

    private final ProgrammeSatisfaction satisfaction;
    private final Map<Audience, Map<String, String>> questions;

    SatisfactionFile(ProgrammeSatisfaction satisfaction, QuestionForms forms) {
        this.satisfaction = satisfaction;
        this.questions = Arrays.stream(Audience.values()).collect(Collectors.toMap(Function.identity(), forms::labels));
    }

    void write(Selection selection, Person person, OutputStream out) {
        try (var file = new SpreadsheetFile(out)) {
            file.row(COLUMNS.toArray());
            satisfaction.each(selection, person, line -> file.row(cells(line)));
        }
    }

    private Object[] cells(Line line) {
        List<Object> cells = new ArrayList<>(line.traits());
        String audience = line.traits().get(5);
        cells.add(questions.get(Audience.valueOf(audience)).get(line.traits().get(6)));
        cells.add(line.tally().people());
        cells.addAll(line.tally().grades());
        cells.add(line.tally().mean());
        return cells.toArray();
    }
}
