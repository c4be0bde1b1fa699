package fr.jumelages.onboarding;

import fr.jumelages.casefile.PersonalDetails;
import fr.jumelages.casefile.PhotoConsent;
import fr.jumelages.casefile.Submission;
import fr.jumelages.casefile.SubmissionId;
import fr.jumelages.casefile.Submissions;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.forms.Answers;
import fr.jumelages.onboarding.OnboardingFact.FamiliesInformed;
import fr.jumelages.onboarding.OnboardingFact.ParticipantsIdentified;
import fr.jumelages.onboarding.OnboardingFact.ReadinessComputed;
import fr.jumelages.onboarding.OnboardingFact.ResidentsInformed;
import fr.jumelages.onboarding.OnboardingFact.StaffPrepared;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The four parts of getting ready, each told by whose it is, and what follows from them. */
@Service
@Transactional
public class OnboardingWork {

    private final Onboardings onboardings;
    private final Submissions submissions;
    private final PhotoConsent photos;
    private final PersonalDetails details;
    private final ApplicationEventPublisher facts;

    OnboardingWork(
            Onboardings onboardings,
            Submissions submissions,
            PhotoConsent photos,
            PersonalDetails details,
            ApplicationEventPublisher facts) {
        this.onboardings = onboardings;
        this.submissions = submissions;
        this.photos = photos;
        this.details = details;
        this.facts = facts;
    }

    public void recordParticipants(TwinningId twinning, SubmissionId submission) {
        Submission sent = submissions.get(submission);
        Answers answers = sent.answers();
        Participants participants = Participants.of(answers);
        onboardings.of(twinning).identify(participants, sent.at());
        details.watch(twinning, answers, "otherNeeds");
        facts.publishEvent(new ParticipantsIdentified(twinning, participants.residents(), participants.staff()));
    }

    public void recordStaffPreparation(TwinningId twinning, SubmissionId submission) {
        Submission sent = submissions.get(submission);
        Answers answers = sent.answers();
        StaffPreparation preparation = StaffPreparation.of(answers);
        onboardings.of(twinning).prepare(preparation, sent.at());
        details.watch(twinning, answers, "obstacle", "comment");
        facts.publishEvent(new StaffPrepared(twinning, preparation.trained()));
    }

    public void recordResidentRights(TwinningId twinning, SubmissionId submission) {
        Submission sent = submissions.get(submission);
        ResidentRights rights = ResidentRights.of(sent.answers());
        Onboarding onboarding = onboardings.of(twinning);
        onboarding.inform(rights, sent.at());
        photos.missing(twinning, onboarding.missingUses());
        facts.publishEvent(new ResidentsInformed(twinning, rights.images().missing()));
    }

    public void recordFamilyRights(TwinningId twinning, SubmissionId submission) {
        Submission sent = submissions.get(submission);
        FamilyRights rights = FamilyRights.of(sent.answers());
        Onboarding onboarding = onboardings.of(twinning);
        onboarding.inform(rights, sent.at());
        photos.missing(twinning, onboarding.missingUses());
        facts.publishEvent(new FamiliesInformed(twinning, rights.images().missing()));
    }

    /** Holds nobody up: whoever still owes something is told. */
    public void computeReadiness(TwinningId twinning) {
        facts.publishEvent(
                new ReadinessComputed(twinning, onboardings.of(twinning).readiness()));
    }
}
