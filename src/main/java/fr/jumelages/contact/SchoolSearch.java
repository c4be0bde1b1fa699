package fr.jumelages.contact;

import fr.jumelages.casefile.CancellationReason;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import java.util.UUID;
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

    /**
     * Also when the only school joined another project, or when the project was there for requests that have all ended:
     * then there is nothing to regret, and nobody else to tell.
     */
    public void abandon(TwinningId twinning) {
        CancellationReason settled = settledBy(twinning);
        teachers.letGo(twinning);
        if (settled != null) {
            casefile.close(twinning, settled);
            return;
        }
        letters.tellAbandoned(twinning);
        facts.publishEvent(new ContactFact.SearchAbandoned(twinning));
    }

    /** Null when a search was given up that somebody had wished for. */
    private CancellationReason settledBy(TwinningId twinning) {
        UUID project = twinning.value();
        if (requests.existsByTwinningIdAndStatus(project, ContactStatus.JOINED)) {
            return CancellationReason.DUPLICATE;
        }
        if (!requests.existsByTwinningIdAndOpenedTwinningTrue(project)
                || requests.existsByTwinningIdAndStatusIn(project, ContactStatus.UNANSWERED)) {
            return null;
        }
        return requests.findFirstByTwinningIdOrderByAnsweredAtDesc(project)
                .map(ContactRequest::status)
                .map(SchoolSearch::reason)
                .orElse(null);
    }

    private static CancellationReason reason(ContactStatus last) {
        return switch (last) {
            case WITHDRAWN -> CancellationReason.SCHOOL;
            case REFUSED -> CancellationReason.OUT_OF_SCOPE;
            default -> CancellationReason.FACILITY;
        };
    }
}
