package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.jumelages.casefile.LivedMeetings.LivedMeeting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project’s feedback in figures. There is no total over the audiences: next to the shown ones it would tell what a
 * hidden one said.
 *
 * @param audiences those that were asked, in their usual order
 * @param meetings that were held, earliest first; none in what was compiled before they were counted
 * @param byMeeting what was said after each, where it was asked after several; empty otherwise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Figures(List<AudienceFigures> audiences, List<LivedMeeting> meetings, List<MeetingFigures> byMeeting) {

    public Figures {
        meetings = meetings == null ? List.of() : List.copyOf(meetings);
        byMeeting = byMeeting == null ? List.of() : List.copyOf(byMeeting);
    }

    static Figures of(List<Response> single, List<ShowOfHands> groups, List<LivedMeeting> meetings) {
        Map<Audience, List<Response>> alone = single.stream().collect(Collectors.groupingBy(Response::audience));
        Map<Audience, List<ShowOfHands>> together =
                groups.stream().collect(Collectors.groupingBy(ShowOfHands::audience));
        List<AudienceFigures> figures = Arrays.stream(Audience.values())
                .map(audience -> AudienceFigures.of(
                        audience, alone.getOrDefault(audience, List.of()), together.getOrDefault(audience, List.of())))
                .toList();
        return new Figures(figures, meetings, MeetingFigures.of(single, groups, meetings));
    }

    boolean shows(Audience audience) {
        return shown().anyMatch(figures -> figures.audience() == audience);
    }

    Stream<AudienceFigures> shown() {
        return audiences.stream().filter(AudienceFigures::shown);
    }

    /** How far the shown audiences agree, a common question each; empty when only one of them is shown. */
    List<Agreement> agreements() {
        return Response.COMMON.stream()
                .flatMap(question -> Agreement.on(question, shown().toList()).stream())
                .toList();
    }
}
