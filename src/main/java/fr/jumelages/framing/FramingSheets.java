package fr.jumelages.framing;

import fr.jumelages.casefile.Documents;
import fr.jumelages.casefile.FramingAgreed;
import fr.jumelages.casefile.NewDocument;
import fr.jumelages.casefile.PlannedMeetings;
import fr.jumelages.casefile.TwinningId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the agreed framing on paper, into the case, and tells everybody that the meetings can be planned. */
@Service
@Transactional
public class FramingSheets {

    private final Framings framings;
    private final FramingSheet sheet;
    private final Documents documents;
    private final PlannedMeetings meetings;
    private final ApplicationEventPublisher facts;

    FramingSheets(
            Framings framings,
            FramingSheet sheet,
            Documents documents,
            PlannedMeetings meetings,
            ApplicationEventPublisher facts) {
        this.framings = framings;
        this.sheet = sheet;
        this.documents = documents;
        this.meetings = meetings;
        this.facts = facts;
    }

    /** Safe to repeat: a job that is tried again finds the sheet issued. */
    public void issue(TwinningId twinning) {
        Framing framing = framings.get(twinning);
        if (framing.isIssued()) {
            return;
        }
        NewDocument file = sheet.print(twinning, framing, Locale.FRENCH);
        framing.issued(documents.add(twinning, file, null).value());
        facts.publishEvent(agreed(twinning, framing));
    }

    private FramingAgreed agreed(TwinningId twinning, Framing framing) {
        Proposal proposal = framing.proposal().orElseThrow();
        Schedule schedule = framing.schedule().orElseThrow();
        return new FramingAgreed(
                twinning,
                meetings.lastNumber(twinning) + 1,
                schedule.dates(),
                schedule.forms(proposal.mode()).stream().map(Enum::name).toList(),
                proposal.planB().name(),
                proposal.remoteLink());
    }
}
