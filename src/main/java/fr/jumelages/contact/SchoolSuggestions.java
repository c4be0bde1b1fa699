package fr.jumelages.contact;

import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Facility;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names to a facility that nobody asked the schools near it that look for one. */
@Service
@Transactional
public class SchoolSuggestions {

    private final InterestedSchools schools;
    private final FacilityOfProject facilities;
    private final SearchLetters letters;
    private final ApplicationEventPublisher facts;

    SchoolSuggestions(
            InterestedSchools schools,
            FacilityOfProject facilities,
            SearchLetters letters,
            ApplicationEventPublisher facts) {
        this.schools = schools;
        this.facilities = facilities;
        this.letters = letters;
        this.facts = facts;
    }

    public void suggest(TwinningId twinning) {
        Facility facility = facilities.of(twinning);
        List<InterestedSchool> near = schools.near(facility);
        schools.noteSuggested(twinning, near);
        letters.suggest(twinning, "/etablissements/" + facility.id(), near);
        facts.publishEvent(new ContactFact.SchoolsSuggested(
                twinning, near.stream().map(InterestedSchool::label).toList()));
    }
}
