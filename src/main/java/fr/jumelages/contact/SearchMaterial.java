package fr.jumelages.contact;

import fr.jumelages.casefile.CasePanel.Content;
import fr.jumelages.casefile.TwinningId;
import fr.jumelages.directory.Facility;
import fr.jumelages.directory.registry.RegisteredSchool;
import fr.jumelages.directory.registry.SchoolRegistry;
import fr.jumelages.tasklist.StepMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was tried so far, for the coordinator who helps: requests and what came of them, schools named, schools near. */
@Component
class SearchMaterial implements StepMaterial {

    private static final int NEAR = 5;

    private final ContactRequests requests;
    private final InterestedSchools suggestions;
    private final SchoolRegistry schools;
    private final FacilityOfProject facilities;
    private final RequestRows rows;

    SearchMaterial(
            ContactRequests requests,
            InterestedSchools suggestions,
            SchoolRegistry schools,
            FacilityOfProject facilities,
            RequestRows rows) {
        this.requests = requests;
        this.suggestions = suggestions;
        this.schools = schools;
        this.facilities = facilities;
        this.rows = rows;
    }

    @Override
    public Set<String> forms() {
        return Set.of("support-search");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> data(TwinningId twinning, UUID subject) {
        Facility facility = facilities.of(twinning);
        List<Map.Entry<String, String>> tried = new ArrayList<>();
        rows.add(tried, "published", rows.day(facility.publishedAt()));
        rows.add(tried, "received", received(twinning));
        rows.add(tried, "suggested", suggested(twinning));
        rows.add(tried, "near", near(facility));
        return Map.of(CONTEXT, new Content("contact/told", "tried", tried));
    }

    private String received(TwinningId twinning) {
        String lines = requests.findByTwinningIdOrderByConfirmedAt(twinning.value()).stream()
                .map(request -> rows.words(
                        "contact.tried.request",
                        request.schoolName(),
                        rows.day(request.since()),
                        rows.words("enum.ContactStatus." + request.status())))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? rows.words("contact.tried.noRequest") : lines;
    }

    private String suggested(TwinningId twinning) {
        String lines = suggestions.suggestedTo(twinning).stream()
                .map(named -> rows.words(
                        "contact.tried.suggestion",
                        named.school(),
                        rows.day(named.at().toInstant())))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? rows.words("contact.tried.noSuggestion") : lines;
    }

    /** Null when nobody knows where the facility is, or which schools there are. */
    private String near(Facility facility) {
        if (facility.place() == null) {
            return null;
        }
        String lines = schools.nearest(facility.place(), facility.showcase().levels(), NEAR).stream()
                .map(school -> line(facility, school))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private String line(Facility facility, RegisteredSchool school) {
        long kilometres = Math.max(1, Math.round(facility.place().kilometresTo(school.place())));
        String line = rows.words("contact.tried.school", school.name(), school.town(), kilometres);
        return school.email() == null ? line : line + ", " + school.email();
    }
}
