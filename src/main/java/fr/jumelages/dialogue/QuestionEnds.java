package fr.jumelages.dialogue;

import fr.jumelages.casefile.CaseFact.CaseEnded;
import fr.jumelages.casefile.Casefile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a project ends, nobody has anything left to answer for it: in the same transaction. */
@Component
class QuestionEnds {

    private final QuestionRows rows;
    private final QuestionProcess process;
    private final Casefile casefile;

    QuestionEnds(QuestionRows rows, QuestionProcess process, Casefile casefile) {
        this.rows = rows;
        this.process = process;
        this.casefile = casefile;
    }

    @EventListener
    void ended(CaseEnded fact) {
        rows.overtake(fact.twinning())
                .forEach(question -> process.withdrawn(QuestionNews.about(question, casefile.get(fact.twinning()))));
    }
}
