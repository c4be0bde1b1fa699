package fr.jumelages.dialogue;

import fr.jumelages.casefile.CasePart;
import fr.jumelages.casefile.TwinningId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class QuestionsPart implements CasePart {

    private static final int MOST = 1000;

    private final QuestionRows rows;

    QuestionsPart(QuestionRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<Entry> of(TwinningId twinning) {
        return rows.of(twinning, MOST).stream()
                .sorted(Comparator.comparing(Question::askedAt))
                .map(question -> new Entry(
                        question.askedAt(),
                        question.askedByName(),
                        null,
                        question.words(),
                        question.answer(),
                        question.answeredByName()))
                .toList();
    }
}
