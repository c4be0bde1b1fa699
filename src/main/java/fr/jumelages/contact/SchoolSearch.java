package fr.jumelages.contact;

import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a search without a school goes on, and ends. */
@Service
@Transactional
public class SchoolSearch {

    private final ContactRequests requests;
    private final WaitingTeachers teachers;
    private final SearchLetters letters;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;

    SchoolSearch(
            ContactRequests requests,
            WaitingTeachers teachers,
            SearchLetters letters,
            Casefile casefile,
            ApplicationEventPublisher facts) {
        this.requests = requests;
        this.teachers = teachers;
        this.letters = letters;
        this.casefile = casefile;
        this.facts = facts;
    }

    /** A coordinator’s answer to the form {@code support-search}. @return whether the search goes on */
    public boolean support(TwinningId twinning, Answers given) {
        facts.publishEvent(new ContactFact.SearchSupported(twinning));
        return "YES".equals(given.text("keepWaiting"));
    }

    /** Also when the only school joined another project: then there is nothing to regret. */
    public void abandon(TwinningId twinning) {
        teachers.letGo(twinning);
        if (requests.existsByTwinningIdAndStatus(twinning.value(), ContactStatus.JOINED)) {
            casefile.close(twinning, CancellationReason.DUPLICATE);
            return;
        }
        letters.tellAbandoned(twinning);
        facts.publishEvent(new ContactFact.SearchAbandoned(twinning));
    }
}
