package fr.jumelages.framing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.casefile.Submission;
import fr.jumelages.directory.TwinningType;
import fr.jumelages.forms.Answers;
import java.util.List;

/**
 * The facility’s half of the framing, as its referent wrote it in one round. Kept as JSON: a version is read whole and
 * never changed.
 *
 * @param place where residents and pupils meet, null when they only meet remotely
 * @param remoteLink null when they only meet on the spot, or when it will come later
 * @param planB to put it off when they only meet remotely: there is nothing else to turn to
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Proposal(
        TwinningType mode,
        String theme,
        String objectives,
        List<ActivityKind> activityKinds,
        String activities,
        int residents,
        int meetings,
        String place,
        String remoteLink,
        Availability availability,
        PlanB planB,
        String planBDetail) {

    static Proposal of(Submission submission) {
        Answers answers = submission.answers();
        return new Proposal(
                TwinningType.valueOf(answers.text("mode")),
                answers.text("theme"),
                answers.text("objectives"),
                answers.choices("activityKinds").stream()
                        .map(ActivityKind::valueOf)
                        .toList(),
                answers.text("activities"),
                answers.integer("residentCount"),
                answers.integer("meetingCount"),
                answers.text("place"),
                answers.text("remoteLink"),
                Availability.of(answers),
                answers.text("planB") == null ? PlanB.POSTPONE : PlanB.valueOf(answers.text("planB")),
                answers.text("planBDetail"));
    }
}
