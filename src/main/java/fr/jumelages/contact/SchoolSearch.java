package fr.jumelages.contact;

import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.casefile.TwinningSummary;
import fr.jumelages.forms.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done when no school comes forward. */
@Service
@Transactional
public class SchoolSearch {

    private final ContactRequests requests;
    private final ContactAnswers answers;
    private final ContactLetters letters;
    private final Casefile casefile;
    private final ApplicationEventPublisher facts;

    SchoolSearch(
            ContactRequests requests,
            ContactAnswers answers,
            ContactLetters letters,
            Casefile casefile,
            ApplicationEventPublisher facts) {
        this.requests = requests;
        this.answers = answers;
        this.letters = letters;
        this.casefile = casefile;
        this.facts = facts;
    }

    /** Names schools of the département that looked for a facility and found none. */
    public void suggestSchools(TwinningId twinning) {
        TwinningSummary project = casefile.get(twinning);
        letters.suggest(
                twinning, "/etablissements/" + project.facilityId(), requests.interestedSchools(project.departement()));
        facts.publishEvent(new ContactFact.SchoolsSuggested(twinning));
    }

    /** A coordinator’s answer to the form {@code support-search}. @return whether the search goes on */
    public boolean support(TwinningId twinning, Answers given) {
        facts.publishEvent(new ContactFact.SearchSupported(twinning));
        return "YES".equals(given.text("keepWaiting"));
    }

    public void abandon(TwinningId twinning) {
        answers.closeOthers(twinning);
        letters.tellAbandoned(twinning);
        facts.publishEvent(new ContactFact.SearchAbandoned(twinning));
    }
}
