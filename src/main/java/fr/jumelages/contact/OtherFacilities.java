package fr.jumelages.contact;

import fr.jumelages.directory.Directory;
import fr.jumelages.directory.FacilityCard;
import fr.jumelages.directory.FacilityQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where else a teacher may turn: facilities near their school that wish for the level and were not asked by them yet. */
@Component
class OtherFacilities {

    private static final int SOME = 3;

    private final Directory directory;
    private final ContactRequests requests;

    OtherFacilities(Directory directory, ContactRequests requests) {
        this.directory = directory;
        this.requests = requests;
    }

    /** Links for a letter; maybe none. */
    List<Map<String, String>> near(ContactRequest request) {
        Set<UUID> asked = requests.askedBy(request.ask().email().value());
        return found(request)
                .filter(facility -> !asked.contains(facility.id().value()))
                .limit(SOME)
                .map(OtherFacilities::link)
                .collect(Collectors.toList());
    }

    private Stream<FacilityCard> found(ContactRequest request) {
        String departement = directory.school(request.school()).address().departement();
        var query =
                new FacilityQuery(null, departement, null, null, request.ask().level(), null);
        return directory.search(query, null).facilities().stream();
    }

    private static Map<String, String> link(FacilityCard facility) {
        return Map.of(
                "label", facility.name() + " (" + facility.town() + ")",
                "path", "/etablissements/" + facility.id());
    }
}
