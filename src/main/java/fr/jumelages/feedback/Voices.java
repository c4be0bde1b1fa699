package fr.jumelages.feedback;

import fr.jumelages.casefile.LivedMeetings;
import fr.jumelages.casefile.TwinningId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that was said about a project, alone or in a group, and the meetings it was said about. */
@Component
class Voices {

    private final Responses responses;
    private final GroupAnswers groups;
    private final LivedMeetings meetings;

    Voices(Responses responses, GroupAnswers groups, LivedMeetings meetings) {
        this.responses = responses;
        this.groups = groups;
        this.meetings = meetings;
    }

    record Heard(List<Response> single, List<ShowOfHands> groups, Figures figures) {

        /** How many people, also of audiences that are not shown. */
        int people() {
            return single.size() + groups.stream().mapToInt(ShowOfHands::people).sum();
        }

        Stream<Said> words() {
            return Stream.concat(
                            single.stream().map(one -> new Said(one.audience(), one.words())),
                            groups.stream().map(hands -> new Said(hands.audience(), hands.words())))
                    .filter(said -> said.words() != null && !said.words().isBlank());
        }
    }

    /** Something in somebody’s own words. */
    record Said(Audience audience, String words) {}

    Heard of(TwinningId twinning) {
        List<Response> single = responses.of(twinning);
        List<ShowOfHands> together = groups.of(twinning);
        return new Heard(single, together, Figures.of(single, together, meetings.of(twinning)));
    }
}
