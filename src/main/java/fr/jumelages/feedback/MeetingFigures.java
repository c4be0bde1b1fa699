package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.casefile.LivedMeetings.LivedMeeting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was said after one of several meetings. An audience is shown for all of them or for none: where fewer than five
 * of it answered after one meeting, the others next to the whole would tell what they said.
 *
 * @param meeting its number in the project; @param day on which it was, null when nobody told of it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MeetingFigures(
        int meeting,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
        List<AudienceFigures> audiences) {

    /** In the order of the meetings; empty when all answers are about one. */
    static List<MeetingFigures> of(List<Response> single, List<ShowOfHands> groups, List<LivedMeeting> meetings) {
        var numbers = new TreeSet<Integer>();
        Stream.concat(single.stream().map(Response::meeting), groups.stream().map(ShowOfHands::meeting))
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        if (numbers.size() < 2) {
            return List.of();
        }
        return numbers.stream()
                .map(number -> new MeetingFigures(number, day(number, meetings), audiences(number, single, groups)))
                .toList();
    }

    private static LocalDate day(int number, List<LivedMeeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.number() == number)
                .map(LivedMeeting::day)
                .findFirst()
                .orElse(null);
    }

    private static List<AudienceFigures> audiences(int number, List<Response> single, List<ShowOfHands> groups) {
        return Arrays.stream(Audience.values())
                .map(audience -> {
                    List<Response> alone = those(single, one -> one.audience() == audience);
                    List<ShowOfHands> together = those(groups, one -> one.audience() == audience);
                    boolean told = partsAreLargeEnough(alone, together);
                    return AudienceFigures.of(
                            audience,
                            those(alone, one -> told && Objects.equals(one.meeting(), number)),
                            those(together, one -> told && Objects.equals(one.meeting(), number)));
                })
                .toList();
    }

    /** Also what is known of no meeting is a part. */
    private static boolean partsAreLargeEnough(List<Response> alone, List<ShowOfHands> together) {
        return Stream.concat(
                        alone.stream().map(Response::meeting), together.stream().map(ShowOfHands::meeting))
                .distinct()
                .allMatch(part -> alone.stream()
                                        .filter(one -> Objects.equals(one.meeting(), part))
                                        .count()
                                + together.stream()
                                        .filter(one -> Objects.equals(one.meeting(), part))
                                        .mapToInt(ShowOfHands::people)
                                        .sum()
                        >= AudienceFigures.SMALLEST_GROUP);
    }

    private static <T> List<T> those(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }
}
