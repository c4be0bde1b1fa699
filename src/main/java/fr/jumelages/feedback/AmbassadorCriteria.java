package fr.jumelages.feedback;

import fr.jumelages.accounts.Role;
import fr.jumelages.casefile.Casefile;
import fr.jumelages.casefile.LivedMeetings;
import fr.jumelages.casefile.TwinningId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at a project with the criteria in hand. */
@Component
class AmbassadorCriteria {

    private final LivedMeetings meetings;
    private final AnswerCounts answers;
    private final Testimonies testimonies;
    private final Casefile casefile;

    AmbassadorCriteria(LivedMeetings meetings, AnswerCounts answers, Testimonies testimonies, Casefile casefile) {
        this.meetings = meetings;
        this.answers = answers;
        this.testimonies = testimonies;
        this.casefile = casefile;
    }

    public record Judged(AmbassadorCriterion criterion, boolean met) {}

    /** All criteria, in their order. */
    List<Judged> of(TwinningId twinning) {
        return Arrays.stream(AmbassadorCriterion.values())
                .map(criterion -> new Judged(criterion, isMet(criterion, twinning)))
                .toList();
    }

    boolean areMet(TwinningId twinning) {
        return of(twinning).stream().allMatch(Judged::met);
    }

    private boolean isMet(AmbassadorCriterion criterion, TwinningId twinning) {
        return switch (criterion) {
            case MEETING_HELD -> !meetings.of(twinning).isEmpty();
            case BOTH_SIDES_HEARD -> areHeard(answers.of(twinning));
            case TESTIMONY_PUBLISHED ->
                testimonies
                        .findById(twinning.value())
                        .filter(testimony -> testimony.status() == Testimony.Status.PUBLISHED)
                        .isPresent();
            case REFERENT_REACHABLE ->
                casefile.members(twinning).stream().anyMatch(member -> member.role() == Role.REFERENT);
        };
    }

    private static boolean areHeard(Map<Audience, AnswerCounts.Count> counts) {
        return Arrays.stream(Side.values())
                .allMatch(side -> counts.entrySet().stream()
                        .anyMatch(count ->
                                side.holds(count.getKey()) && count.getValue().people() > 0));
    }
}
