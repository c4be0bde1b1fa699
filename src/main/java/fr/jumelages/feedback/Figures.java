package fr.jumelages.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A project’s feedback in figures. There is no total over the audiences: next to the shown ones it would tell what a
 * hidden one said.
 *
 * @param audiences those that were asked, in their usual order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Figures(List<AudienceFigures> audiences) {

    static Figures of(List<Response> responses) {
        var byAudience = responses.stream().collect(Collectors.groupingBy(Response::audience));
        return new Figures(Arrays.stream(Audience.values())
                .map(audience -> AudienceFigures.of(audience, byAudience.getOrDefault(audience, List.of())))
                .toList());
    }

    boolean shows(Audience audience) {
        return audiences.stream().anyMatch(figures -> figures.audience() == audience && figures.shown());
    }
}
